import { isAbsolute, join, relative, resolve } from 'node:path';

/** A folder as people know it: from their home, as in `~/.local/share/Baton`, where it lies in it. */
export function readablePlace(folder: string, home: string): string {
  const inHome = relative(home, resolve(folder));
  if (inHome === '') return '~';
  return inHome.startsWith('..') || isAbsolute(inHome) ? resolve(folder) : join('~', inHome);
}
