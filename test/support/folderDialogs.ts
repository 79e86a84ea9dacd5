import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type Electron from 'electron';
import type { FileKind } from '../../electron/services/ports.ts';
import type { StandInAnswers } from './launchedBaton.ts';

/**
 * What a test tells the dialogs of another process, and what was written through them: files in a folder that both
 * know, so that an answer is there before the click that asks for it.
 */
export function folderDialogs(folder: string): StandInAnswers {
  return {
    answerSources: (...paths) =>
      writeFileSync(join(folder, '.sources'), JSON.stringify(paths.map((path) => resolve(path)))),
    cancelSaving: () => writeFileSync(join(folder, '.cancelled'), ''),
    written: new WrittenFiles(folder),
    get suggested() {
      const names = readdirSync(folder).filter((name) => /^\.suggested-\d+$/.test(name));
      return names
        .sort((one, other) => Number(one.slice(11)) - Number(other.slice(11)))
        .map((name): { name: string; kind: FileKind } =>
          JSON.parse(readFileSync(join(folder, name), 'utf8')),
        );
    },
  };
}

/** The files of a folder as a map that is read anew each time it is asked; the file written last comes last. */
class WrittenFiles implements ReadonlyMap<string, Uint8Array> {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #read(): Map<string, Uint8Array> {
    const names = readdirSync(this.#folder).filter((name) => !name.startsWith('.'));
    const writtenAt = new Map(names.map((name) => [name, statSync(join(this.#folder, name)).mtimeMs]));
    names.sort((one, other) => (writtenAt.get(one) ?? 0) - (writtenAt.get(other) ?? 0));
    return new Map(names.map((name) => [name, readFileSync(join(this.#folder, name))]));
  }

  get size(): number {
    return this.#read().size;
  }
  get(name: string): Uint8Array | undefined {
    return this.#read().get(name);
  }
  has(name: string): boolean {
    return this.#read().has(name);
  }
  keys(): MapIterator<string> {
    return this.#read().keys();
  }
  values(): MapIterator<Uint8Array> {
    return this.#read().values();
  }
  entries(): MapIterator<[string, Uint8Array]> {
    return this.#read().entries();
  }
  forEach(visit: (content: Uint8Array, name: string, all: ReadonlyMap<string, Uint8Array>) => void): void {
    for (const [name, content] of this.#read()) visit(content, name, this);
  }
  [Symbol.iterator](): MapIterator<[string, Uint8Array]> {
    return this.entries();
  }
}

/**
 * Runs in Electron's main process: its dialogs answer what lies in the folder, and save into it. It is sent there as
 * text, so it uses nothing from outside itself.
 */
export function answerDialogsFrom({ dialog }: Pick<typeof Electron, 'dialog'>, folder: string): void {
  const { existsSync, readFileSync, rmSync, writeFileSync } = process.getBuiltinModule('node:fs');
  const path = process.getBuiltinModule('node:path');
  let asked = 0;
  const take = (name: string): string | null => {
    const file = path.join(folder, name);
    if (!existsSync(file)) return null;
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    return text;
  };
  dialog.showOpenDialog = async () => {
    const filePaths: string[] = JSON.parse(take('.sources') ?? '[]');
    return { canceled: filePaths.length === 0, filePaths };
  };
  dialog.showSaveDialog = async (...given: unknown[]) => {
    const options = given.at(-1) as Electron.SaveDialogOptions;
    const name = options.defaultPath ?? 'unnamed';
    const [filter] = options.filters ?? [];
    asked += 1;
    const kind = { label: filter?.name, extensions: filter?.extensions };
    writeFileSync(path.join(folder, `.suggested-${asked}`), JSON.stringify({ name, kind }));
    const canceled = take('.cancelled') !== null;
    return { canceled, filePath: canceled ? '' : path.join(folder, name) };
  };
}
