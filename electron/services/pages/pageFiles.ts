import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UserError } from '../../../shared/contract/outcome.ts';
import { contentTypeOf } from './contentTypes.ts';

export interface PageFile {
  readonly contentType: string;
  readonly content: Buffer;
}

/** Path as in an address (`/assets/index.js`) -> file. Only what is in here can ever be served. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/**
 * Reads the built pages once. A request can then never reach the disk, whatever path it names.
 * @throws UserError when there are no built pages in the folder.
 */
export function readPageFiles(folder: string): PageFiles {
  const files = new Map<string, PageFile>();
  for (const path of filePaths(folder)) {
    const contentType = contentTypeOf(path);
    if (contentType === null) continue;
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(address, { contentType, content: readFileSync(path) });
  }
  if (!files.has('/index.html') || !files.has('/print.html'))
    throw new UserError('input-output', `The pages of Baton are not in ${folder}: run "npm run build".`);
  return files;
}

function filePaths(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
