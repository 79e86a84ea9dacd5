import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError } from '../../../shared/contract/outcome.ts';
import type { SourceFile } from '../ports.ts';

/**
 * The file at this path, to be read later.
 * @throws UserError when there is no file there, now or when it is read.
 */
export async function sourceFileAt(path: string): Promise<SourceFile> {
  const name = basename(path);
  const found = await stat(path).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  if (found.isDirectory()) throw new UserError('not-found', `${name} is a folder: name a file in it.`);
  if (!found.isFile()) throw new UserError('not-found', `${name} is not a file: name another one.`);
  return {
    name,
    size: found.size,
    read: () =>
      readFile(path).catch((cause: unknown) => {
        throw unreadable(name, cause);
      }),
  };
}

function unreadable(name: string, cause: unknown): UserError {
  const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  return isMissing
    ? new UserError('not-found', `There is no file ${name}: check the name and where it lies.`, { cause })
    : new UserError('input-output', `${name} cannot be read: check that you may open it.`, { cause });
}
