import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dueBackups, listBackups } from '../../../../electron/services/library/backups.ts';
import { newestSchema } from '../../../../electron/services/library/migrate.ts';
import { blankMap } from '../../../../shared/model/workflowMap.ts';
import { ask, tamper } from './damaging.ts';
import { adding, edit, mapWithSteps, refusal, step, stepNames } from './editing.ts';
import { newFolder, openedLibrary, testWorld } from './openedLibrary.ts';

const HOUR = 3_600_000;

function kindsIn(folder: string): string[] {
  return listBackups(join(folder, 'backups')).map(({ reason, time }) => `${time} ${reason}`);
}

describe('[LI20] backups', () => {
  it('are made hourly and daily, after the edit that follows', async () => {
    const folder = newFolder();
    const world = testWorld('2025-11-21T14:00:00.000Z');
    const library = await openedLibrary(folder, world);
    expect(kindsIn(folder)).toEqual([]);
    const mapId = mapWithSteps(library, 'Lead to cash', ['Qualify']);
    expect(kindsIn(folder).sort()).toEqual(['2025-11-21T14:00:00Z daily', '2025-11-21T14:00:00Z hourly']);
    world.pass(HOUR - 1);
    edit(library, mapId, adding(step('Estimate')));
    expect(kindsIn(folder)).toHaveLength(2);
    world.pass(1);
    edit(library, mapId, adding(step('Visit')));
    expect(kindsIn(folder)[0]).toBe('2025-11-21T15:00:00Z hourly');
    expect(ask(folder, 'select count(*) from edit', 'backups/2025-11-21T15-00-00Z-hourly.sqlite')).toBe(5);
    expect(ask(folder, 'pragma user_version', 'backups/2025-11-21T15-00-00Z-hourly.sqlite')).toBe(
      newestSchema,
    );
  });

  it('are made on opening when their time has come', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder, testWorld('2025-11-21T14:00:00.000Z'));
    mapWithSteps(library, 'Lead to cash', []);
    library.close();
    await openedLibrary(folder, testWorld('2025-11-22T14:00:00.000Z'));
    expect(kindsIn(folder).filter((backup) => backup.startsWith('2025-11-22'))).toHaveLength(2);
  });

  it('are kept 24 hourly and 14 daily, the newest', async () => {
    const folder = newFolder();
    const world = testWorld('2025-11-01T00:00:00.000Z');
    const library = await openedLibrary(folder, world);
    library.createMap(blankMap('Lead to cash'), { label: 'New map' });
    for (let hour = 0; hour < 16 * 24; hour += 1) {
      world.pass(HOUR);
      library.backupIfDue();
    }
    const kept = listBackups(join(folder, 'backups'));
    const hourly = kept.filter(({ reason }) => reason === 'hourly');
    const daily = kept.filter(({ reason }) => reason === 'daily');
    expect(hourly.map(({ time }) => time).slice(0, 2)).toEqual([
      '2025-11-17T00:00:00Z',
      '2025-11-16T23:00:00Z',
    ]);
    expect(hourly).toHaveLength(24);
    expect(daily.map(({ time }) => time).at(-1)).toBe('2025-11-04T00:00:00Z');
    expect(daily).toHaveLength(14);
    expect(kept).toHaveLength(38);
  }, 60_000);

  it('one is made before a map is imported, and the import is not in it', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder);
    library.addMap(blankMap('First of all'), { label: 'Import' });
    library.addMap(blankMap('Second'), { label: 'Import' });
    expect(kindsIn(folder)).toContain('2025-11-21T14:00:00Z import');
    expect(ask(folder, 'select count(*) from map', 'backups/2025-11-21T14-00-00Z-import.sqlite')).toBe(1);
  });

  it('an import is refused when no backup of it can be made; an edit is not', async () => {
    const folder = newFolder();
    const world = testWorld();
    writeFileSync(join(folder, 'backups'), 'a file where the folder should be');
    const library = await openedLibrary(folder, world);
    const mapId = mapWithSteps(library, 'Lead to cash', ['Qualify']);
    expect(library.notices).toEqual([
      'A backup of the library could not be made. Every edit is saved all the same.',
    ]);
    expect(refusal(() => library.addMap(blankMap('Second'), { label: 'Import' }))).toMatch(
      /^input-output: Not saved/,
    );
    expect(library.list()).toHaveLength(1);
    expect(stepNames(library, mapId)).toEqual(['Qualify']);
  });

  it('are checked when they are made: one of a broken log is not kept', async () => {
    const folder = newFolder();
    const world = testWorld();
    const library = await openedLibrary(folder, world);
    mapWithSteps(library, 'Lead to cash', ['Qualify']);
    library.close();
    const { loadSqlite, openDatabase } = await import(
      '../../../../electron/services/library/openDatabase.ts'
    );
    const { makeBackup } = await import('../../../../electron/services/library/backups.ts');
    tamper(folder, "update edit set label = 'x' where seq = 2");
    const sqlite = await loadSqlite();
    const database = openDatabase(sqlite, join(folder, 'baton.sqlite'));
    const backups = join(folder, 'other');
    expect(() => makeBackup(sqlite, database, backups, 'hourly', world.clock.now())).toThrow(/not sound/);
    expect(readdirSync(backups)).toEqual([]);
    database.close();
  });

  it('none is due twice in an hour, and files of other names are not taken for backups', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'backups'));
    expect(existsSync(join(folder, 'none'))).toBe(false);
    expect(dueBackups(join(folder, 'none'), '2025-11-21T14:00:00.000Z')).toEqual(['daily', 'hourly']);
    writeFileSync(join(folder, 'backups', '2025-11-21T14-00-00Z-hourly.sqlite'), '');
    writeFileSync(join(folder, 'backups', '2025-11-21T14-00-00Z-daily.sqlite.new'), '');
    expect(dueBackups(join(folder, 'backups'), '2025-11-21T14:30:00.000Z')).toEqual(['daily']);
  });
});
