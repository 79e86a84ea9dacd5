import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DestinationFile } from '../ports.ts';
import { writeFailure } from './writeFailure.ts';

/**
 * A place to write at this path. The write goes to a file beside it, is flushed to the disk and then renamed,
 * so what was there before stays until the new content is whole.
 */
export function destinationFileAt(path: string): DestinationFile {
  const name = basename(path);
  return {
    name,
    async write(content) {
      const draft = join(dirname(path), `.${name}.${process.pid}.part`);
      try {
        await writeFlushed(draft, content);
        await rename(draft, path);
      } catch (cause) {
        await rm(draft, { force: true }).catch(() => undefined);
        throw writeFailure(name, cause);
      }
    },
  };
}

async function writeFlushed(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, 'w', 0o644);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
