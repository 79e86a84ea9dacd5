import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly size?: number;
  readonly offset?: string;
  readonly unpacked?: boolean;
}

export interface Archive {
  /** Path -> whether the file lies outside the archive. */
  readonly files: ReadonlyMap<string, { readonly isUnpacked: boolean }>;
  /** The text of a file that lies inside. */
  text(path: string): string;
  /** Writes the files that lie inside to the folder. */
  extract(folder: string): void;
}

/**
 * Reads an asar archive: four numbers of 4 bytes, of which the second is the length of what follows up to the content
 * and the fourth that of the JSON that names the files; then that JSON, then the content of the files.
 */
export function readAsar(path: string): Archive {
  const bytes = readFileSync(path);
  const content = 8 + bytes.readUInt32LE(4);
  const header: Entry = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  const entries = [...filesIn(header, '')];
  const contentOf = (entry: Entry): Buffer => {
    const start = content + Number(entry.offset);
    return bytes.subarray(start, start + (entry.size ?? 0));
  };
  return {
    files: new Map(entries.map(([name, entry]) => [name, { isUnpacked: entry.unpacked === true }])),
    text(path) {
      const [, entry] = entries.find(([name]) => name === path) ?? [];
      if (entry?.offset === undefined) throw new Error(`${path} is not inside the archive.`);
      return contentOf(entry).toString('utf8');
    },
    extract(folder) {
      for (const [name, entry] of entries) {
        if (entry.unpacked || entry.offset === undefined) continue;
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), contentOf(entry));
      }
    },
  };
}

function* filesIn(entry: Entry, path: string): Generator<[string, Entry]> {
  if (!entry.files) yield [path, entry];
  for (const [name, child] of Object.entries(entry.files ?? {})) {
    yield* filesIn(child, path === '' ? name : `${path}/${name}`);
  }
}
