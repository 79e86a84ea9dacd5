import { UserError } from '../../../shared/contract/outcome.ts';
import type { Ids, SourceFile } from '../ports.ts';

/** Chosen files that are waiting to be read; the oldest are forgotten first. */
const HELD_AT_MOST = 200;

/** Stands between the page and the files a user chose: the page holds an opaque handle, good for one use. */
export class FileHandles {
  readonly #ids: Ids;
  readonly #files = new Map<string, SourceFile>();

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  give(file: SourceFile): string {
    const handle = this.#ids.create();
    this.#files.set(handle, file);
    for (const oldest of this.#files.keys()) {
      if (this.#files.size <= HELD_AT_MOST) break;
      this.#files.delete(oldest);
    }
    return handle;
  }

  /** @throws UserError when the handle was never given, or was used. */
  take(handle: string): SourceFile {
    const file = this.#files.get(handle);
    if (!file) throw new UserError('not-found', 'That choice of a file is used up: choose the file again.');
    this.#files.delete(handle);
    return file;
  }
}
