import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/services/library/openLibrary.ts';
import { UserError } from '../../../../shared/contract/outcome.ts';
import { adding, edit, mapWithSteps, owner } from './editing.ts';
import { newFolder, openedLibrary, testWorld } from './openedLibrary.ts';

const FLIPS = 400;

/** What a reader without Baton's checks makes of the file: all rows, or an error. */
function plainRows(path: string): string {
  try {
    const database = new SqliteDatabase(path, { readonly: true });
    try {
      const sound = database.pragma('integrity_check', { simple: true }) === 'ok';
      const tables = ['select * from record', 'select * from registry', 'select * from edit'];
      return sound ? JSON.stringify(tables.map((rows) => database.prepare(rows).all())) : 'not sound';
    } finally {
      database.close();
    }
  } catch {
    return 'not readable';
  }
}

it('[LI13][LI15] no flipped bit shows a map other than it was stored', { timeout: 110_000 }, async () => {
  const folder = newFolder();
  const library = await openedLibrary(folder);
  const names = Array.from({ length: 20 }, (_, index) => `Step number ${index}`.replaceAll(' ', '-'));
  const mapId = mapWithSteps(library, 'Lead to cash', names);
  edit(library, mapId, adding(owner('dana', 'Dana')));
  const stored = JSON.stringify(library.open(mapId));
  library.close();
  rmSync(join(folder, 'backups'), { recursive: true });
  const path = join(folder, 'baton.sqlite');
  const sound = readFileSync(path);
  const head = readFileSync(join(folder, 'baton.head'));
  const plain = plainRows(path);
  const seen = { same: 0, healed: 0, refused: 0, plainlyWrong: 0 };

  for (let flip = 0; flip < FLIPS; flip += 1) {
    // Spread evenly over the file's bits; 7919 is a prime that shares no factor with their number.
    const bit = (flip * Math.floor((sound.length * 8) / FLIPS) + 7919 * flip) % (sound.length * 8);
    const damaged = Buffer.from(sound);
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    for (const rest of ['-wal', '-shm', '.damaged']) rmSync(path + rest, { force: true });
    rmSync(join(folder, 'backups'), { recursive: true, force: true });
    writeFileSync(path, damaged);
    writeFileSync(join(folder, 'baton.head'), head);
    const rows = plainRows(path);
    if (!rows.startsWith('not') && rows !== plain) seen.plainlyWrong += 1;
    const opened = await openLibrary(folder, testWorld()).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      return null;
    });
    if (opened) {
      expect(JSON.stringify(opened.open(mapId)), `bit ${bit}`).toBe(stored);
      seen[opened.notices.length > 0 ? 'healed' : 'same'] += 1;
      opened.close();
    } else seen.refused += 1;
  }
  expect(seen.same + seen.healed + seen.refused).toBe(FLIPS);
  expect(seen.healed).toBeGreaterThan(0);
  expect(seen.refused).toBeGreaterThan(0);
  // Control: read plainly, with SQLite's own check saying “ok”, many of these files show other content.
  expect(seen.plainlyWrong).toBeGreaterThan(FLIPS / 10);
});
