import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type FailureCode, UserError } from '../../../shared/contract/outcome.ts';
import type { DestinationFile } from '../ports.ts';

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
        throw unwritable(name, cause);
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

const reasons: Readonly<Record<string, readonly [code: FailureCode, sentence: string]>> = {
  ENOSPC: ['disk-full', 'the disk is full; free some space and try again.'],
  EDQUOT: ['disk-full', 'your share of the disk is used up; free some space and try again.'],
  EROFS: ['read-only', 'the folder is read-only; choose another one.'],
  EACCES: ['read-only', 'you may not write in that folder; choose another one.'],
  EPERM: ['read-only', 'you may not write in that folder; choose another one.'],
  ENOENT: ['not-found', 'its folder does not exist; create it first.'],
  ENOTDIR: ['not-found', 'its folder does not exist; create it first.'],
  EISDIR: ['input-output', 'there is a folder of that name; choose another name.'],
};

function unwritable(name: string, cause: unknown): UserError {
  const system = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const [code, reason] = reasons[system] ?? [
    'input-output',
    'the disk reported an error; try another folder.',
  ];
  return new UserError(code, `${name} was not written: ${reason}`, { cause });
}
