import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { libraryFiles } from '../../../../electron/services/library/libraryFiles.ts';
import { newestSchema } from '../../../../electron/services/library/migrate.ts';
import {
  checkSettings,
  loadSqlite,
  openDatabase,
} from '../../../../electron/services/library/openDatabase.ts';
import { openLibrary } from '../../../../electron/services/library/openLibrary.ts';
import { ask, tamper } from './damaging.ts';
import { mapWithSteps, refusal, refusalOf, stepNames } from './editing.ts';
import { newFolder, openedLibrary, testWorld } from './openedLibrary.ts';

/** File -> SHA-256 of its bytes, for every file of the folder. */
function fingerprints(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((name) => name !== 'backups');
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

describe('[LI1] the database is set to keep every saved edit', () => {
  it('each setting is read back', async () => {
    const database = openDatabase(await loadSqlite(), join(newFolder(), 'baton.sqlite'));
    const read = (name: string) => database.pragma(name, { simple: true });
    expect(read('synchronous')).toBe(2);
    expect(read('journal_mode')).toBe('wal');
    expect(read('locking_mode')).toBe('exclusive');
    expect(read('trusted_schema')).toBe(0);
    expect(read('cell_size_check')).toBe(1);
    expect(read('foreign_keys')).toBe(1);
    database.close();
  });

  it.each([
    ['synchronous = NORMAL', 'synchronous is 1'],
    ['trusted_schema = ON', 'trusted_schema is 1'],
    ['cell_size_check = OFF', 'cell_size_check is 0'],
    ['foreign_keys = OFF', 'foreign_keys is 0'],
    ['locking_mode = NORMAL', 'locking_mode is normal'],
  ])('%s is refused', async (setting, named) => {
    const database = openDatabase(await loadSqlite(), join(newFolder(), 'baton.sqlite'));
    checkSettings(database);
    database.pragma(setting);
    expect(refusal(() => checkSettings(database))).toContain(named);
    database.close();
  });

  it('the addon by itself would not: a write-ahead log opens at NORMAL', () => {
    const path = join(newFolder(), 'plain.sqlite');
    new SqliteDatabase(path).exec('pragma journal_mode = WAL; create table t (x)').close();
    const plain = new SqliteDatabase(path);
    plain.prepare('select * from t').all();
    expect(plain.pragma('synchronous', { simple: true })).toBe(1);
    plain.close();
  });

  it('the file carries Baton’s mark and the number of its schema', async () => {
    const folder = newFolder();
    (await openedLibrary(folder)).close();
    expect(ask(folder, 'pragma application_id')).toBe(0x4261746e);
    expect(ask(folder, 'pragma user_version')).toBe(newestSchema);
  });
});

describe('[LI2] one process has the library open', () => {
  it('a second opener in the same process is told who, and the first is not disturbed', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder);
    expect(await refusalOf(openLibrary(folder, testWorld()))).toBe(
      `library-in-use: The library is in use. It is open in the Baton window (process ${process.pid}, since 2025-11-21 14:00 UTC). Close it there, then try again.`,
    );
    expect(mapWithSteps(library, 'Still here', [])).toBeTruthy();
    library.close();
    expect((await openedLibrary(folder)).list()).toHaveLength(1);
  });

  it('closing leaves no mark of being open', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder);
    expect(existsSync(libraryFiles(folder).holder)).toBe(true);
    library.close();
    library.close();
    expect(readdirSync(folder).sort()).toEqual(['baton.head', 'baton.sqlite']);
  });
});

describe('[LI18] a library from a newer Baton', () => {
  it('is refused and left as it is, byte for byte', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder);
    mapWithSteps(library, 'Lead to cash', []);
    library.close();
    tamper(folder, `pragma user_version = ${newestSchema + 10}`);
    const before = fingerprints(folder);
    expect(await refusalOf(openLibrary(folder, testWorld()))).toMatch(
      /^library-too-new: This library was written by a newer Baton\. It was not changed\./,
    );
    expect(fingerprints(folder)).toEqual(before);
    // Control: the number this Baton knows opens.
    tamper(folder, `pragma user_version = ${newestSchema}`);
    expect((await openedLibrary(folder)).list()).toHaveLength(1);
  });

  it('is known even while its number only stands in the write-ahead log', async () => {
    const folder = newFolder();
    const copy = newFolder();
    const library = await openedLibrary(folder);
    mapWithSteps(library, 'Lead to cash', []);
    library.close();
    const newer = new SqliteDatabase(join(folder, 'baton.sqlite'));
    newer.pragma('journal_mode = WAL');
    newer.pragma(`user_version = ${newestSchema + 10}`);
    for (const name of ['baton.sqlite', 'baton.sqlite-wal', 'baton.head']) {
      copyFileSync(join(folder, name), join(copy, name));
    }
    newer.close();
    expect(readFileSync(join(copy, 'baton.sqlite')).readUInt32BE(60)).toBe(newestSchema);
    const before = fingerprints(copy);
    expect(await refusalOf(openLibrary(copy, testWorld()))).toMatch(/^library-too-new/);
    expect(fingerprints(copy)).toEqual(before);
  });
});

describe('[LI17] a file that is no library', () => {
  it('is refused and not changed', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'baton.sqlite'), 'These are my notes, and no database at all. '.repeat(99));
    const before = fingerprints(folder);
    expect(await refusalOf(openLibrary(folder, testWorld()))).toMatch(
      /^library-damaged: .*baton\.sqlite is not a Baton library, and was not changed\. Move it away/,
    );
    expect(fingerprints(folder)).toEqual(before);
  });

  it('is refused when it is the database of another program', async () => {
    const folder = newFolder();
    new SqliteDatabase(join(folder, 'baton.sqlite')).exec('create table song (title)').close();
    const before = fingerprints(folder);
    expect(await refusalOf(openLibrary(folder, testWorld()))).toMatch(/is not a Baton library/);
    expect(fingerprints(folder)).toEqual(before);
    expect(ask(folder, "select count(*) from sqlite_master where name = 'song'")).toBe(1);
    expect(ask(folder, 'select count(*) from sqlite_master')).toBe(1);
  });

  it('an empty file begins a library, as a first start that was cut off leaves it', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'baton.sqlite'), '');
    expect((await openedLibrary(folder)).isNew).toBe(true);
  });

  it.each([
    ['missing', (path: string) => rmSync(path)],
    ['empty', (path: string) => writeFileSync(path, '')],
    ['overwritten', (path: string) => writeFileSync(path, 'x'.repeat(9_000))],
  ])('[LI17] when the database of a library is %s, what is lost is named', async (_kind, damage) => {
    const folder = newFolder();
    const library = await openedLibrary(folder);
    mapWithSteps(library, 'Lead to cash', ['Qualify']);
    library.close();
    damage(join(folder, 'baton.sqlite'));
    expect(await refusalOf(openLibrary(folder, testWorld()))).toMatch(
      /^library-damaged: The library is damaged, and was not changed\. .*It held 3 edits; the last was “Add Qualify” of 2025-11-21 14:00 UTC\. The newest backup is from/,
    );
  });

  it('[LI17] a backup that holds every edit takes its place, and the user is told', async () => {
    const folder = newFolder();
    const world = testWorld();
    const library = await openedLibrary(folder, world);
    const mapId = mapWithSteps(library, 'Lead to cash', ['Qualify', 'Visit']);
    world.pass(3_600_000);
    library.backupIfDue();
    library.close();
    writeFileSync(join(folder, 'baton.sqlite'), 'y'.repeat(5_000));
    const again = await openedLibrary(folder);
    expect(again.notices).toEqual([
      'The library’s file baton.sqlite is damaged or not a library. Baton has put the backup of 2025-11-21 15:00 UTC in its place; it holds every edit, so nothing is lost.',
    ]);
    expect(stepNames(again, mapId)).toEqual(['Qualify', 'Visit']);
    expect(readFileSync(join(folder, 'baton.sqlite.damaged'), 'utf8')).toBe('y'.repeat(5_000));
  });
});

it('[LI17] a backup of another library with as many edits does not take its place', async () => {
  const [folder, other] = [newFolder(), newFolder()];
  for (const [place, author] of [
    [folder, 'dana'],
    [other, 'eli'],
  ] as const) {
    const world = { ...testWorld(), author };
    const library = await openedLibrary(place, world);
    mapWithSteps(library, 'Lead to cash', ['Qualify']);
    world.pass(3_600_000);
    library.backupIfDue();
    library.close();
  }
  const backup = join('backups', '2025-11-21T15-00-00Z-hourly.sqlite');
  const own = readFileSync(join(folder, backup));
  copyFileSync(join(other, backup), join(folder, backup));
  rmSync(join(folder, 'baton.sqlite'));
  expect(await refusalOf(openLibrary(folder, testWorld()))).toMatch(/^library-damaged/);
  // Control: its own backup does.
  writeFileSync(join(folder, backup), own);
  expect((await openedLibrary(folder)).list()).toHaveLength(1);
});

it('[LI21] a folder that cannot be made gets a sentence', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'file'), '');
  const sentence =
    'input-output: The library was not opened, and nothing was changed. The folder of the library is not there and cannot be made. Choose another folder, then try again.';
  for (const place of [join(folder, 'file'), join(folder, 'file', 'below', 'that')])
    expect(await refusalOf(openLibrary(place, testWorld()))).toBe(sentence);
  if (process.platform === 'linux')
    expect(await refusalOf(openLibrary('/proc/none', testWorld()))).toBe(sentence);
  mkdirSync(join(folder, 'library'));
  expect((await openedLibrary(join(folder, 'library'))).list()).toEqual([]);
});
