import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { ContentHash } from '../../../../electron/services/library/contentHash.ts';
import type { LoggedEdit } from '../../../../electron/services/library/editChain.ts';
import { EditLog } from '../../../../electron/services/library/editLog.ts';
import { LibraryRows } from '../../../../electron/services/library/libraryRows.ts';
import { MapVersions } from '../../../../electron/services/library/mapVersions.ts';
import { migrate } from '../../../../electron/services/library/migrate.ts';
import { emptyDiff } from '../../../../shared/model/mapDiff.ts';
import {
  emptyWorkflow,
  type MapRecord,
  mapFromRecords,
  workflowOf,
} from '../../../../shared/model/workflowMap.ts';
import { processorTime } from '../../../support/processorTime.ts';
import { tamper } from './damaging.ts';
import { adding, edit, mapWithSteps, owner, refusal, removing, sales, step, updating } from './editing.ts';
import { newFolder, openedLibrary, testWorld } from './openedLibrary.ts';

const namesOf = (records: readonly MapRecord[], type: MapRecord['type']) =>
  records.flatMap((record) => (record.type === type && 'name' in record ? [record.name] : [])).sort();

async function newLibrary() {
  return openedLibrary(newFolder(), testWorld());
}

describe('[VE1] a name', () => {
  it('is an entry of its own that undo passes over', async () => {
    const library = await newLibrary();
    const mapId = mapWithSteps(library, 'Lead', ['Qualify']);
    expect(edit(library, mapId, emptyDiff, { action: 'name', label: 'Draft' })).toBe(4);
    expect(library.open(mapId).undo.map(({ label }) => label)).toEqual(['Edit', 'Add Qualify']);
    expect(library.versions(mapId, 'named')[0]).toMatchObject({
      kind: 'named',
      name: 'Draft',
      version: 4,
      author: 'dana',
    });
  });

  it('survives the rows being put right from the log', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder, testWorld());
    const mapId = mapWithSteps(library, 'Lead', ['Qualify']);
    edit(library, mapId, emptyDiff, { action: 'name', label: 'Draft' });
    const before = library.versions(mapId, 'named');
    library.close();
    tamper(folder, "delete from record where type = 'step'");
    const healed = await openedLibrary(folder, testWorld());
    expect(healed.notices[0]).toContain('put the library right');
    expect(healed.versions(mapId, 'named')).toEqual(before);
    expect(healed.open(mapId).version).toBe(4);
  });
});

describe('[VE6] a version', () => {
  it('is the map as it was, near its beginning and near its end', async () => {
    const library = await newLibrary();
    const mapId = mapWithSteps(library, 'Lead', ['a', 'b', 'c', 'd', 'e', 'f']);
    const stepsAt = (version: number) => namesOf(library.openVersion(mapId, version).records, 'step');
    expect([1, 2, 3, 5, 8].map(stepsAt)).toEqual([
      [],
      [],
      ['a'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ]);
    expect(library.openVersion(mapId, null)).toEqual(library.openVersion(mapId, 8));
  });

  it('that never was, or of a deleted map, is refused', async () => {
    const library = await newLibrary();
    const mapId = mapWithSteps(library, 'Lead', []);
    expect(refusal(() => library.openVersion(mapId, 0))).toBe(
      'not-found: There is no version 0 of this map.',
    );
    expect(refusal(() => library.openVersion(mapId, 3))).toBe(
      'not-found: There is no version 3 of this map.',
    );
    library.delete(mapId);
    expect(refusal(() => library.openVersion(mapId, 1))).toContain(
      'not-found: This map is not in the library.',
    );
  });

  it('shows owners as they are called now, whichever map renamed them', async () => {
    const library = await newLibrary();
    const mapId = mapWithSteps(library, 'Lead', []);
    const owned = { ...step('visit'), ownerId: 'dana' };
    edit(library, mapId, adding(owner('dana', 'Dana'), owned));
    const other = mapWithSteps(library, 'Other', []);
    edit(library, other, updating(owner('dana', 'Dana'), owner('dana', 'Dana Reyes')));
    expect(namesOf(library.openVersion(mapId, 3).records, 'owner')).toEqual(['Dana Reyes']);
  });

  it('brings an owner back that is gone, also when another map brought it', async () => {
    const library = await newLibrary();
    const first = mapWithSteps(library, 'First', []);
    edit(library, first, adding(owner('dana', 'Dana')));
    const mapId = mapWithSteps(library, 'Lead', []);
    const owned = { ...step('visit'), ownerId: 'dana' };
    edit(library, mapId, adding(owned));
    edit(library, mapId, removing(owned));
    edit(library, first, removing(owner('dana', 'Dana')));
    expect(namesOf(library.open(mapId).records, 'owner')).toEqual([]);
    expect(namesOf(library.openVersion(mapId, 3).records, 'owner')).toEqual(['Dana']);
  });

  it('[VE7] of a map with 5,000 edits opens in half a second', () => {
    const { versions, row } = renamedFiveThousandTimes();
    expect(namesOf(versions.recordsAt(row, 2_500), 'step')).toEqual(['Name 2500']);
    expect(processorTime(() => versions.recordsAt(row, 2_500))).toBeLessThan(500);
  });
});

/** A map in memory whose one step got another name with every edit. */
function renamedFiveThousandTimes() {
  const database = new SqliteDatabase(':memory:');
  migrate(database);
  const log = new EditLog(database);
  const rows = new LibraryRows(database);
  const row = { id: 'm', version: 5_000, createdAt: '', changedAt: '', deletedAt: null };
  const named = (version: number) => step('s', `Name ${version}`);
  let tip: LoggedEdit | null = null;
  database.transaction(() => {
    rows.putMap(row, new ContentHash());
    rows.apply('m', adding(emptyWorkflow('Long'), sales, named(5_000)), new ContentHash());
    for (let version = 1; version <= 5_000; version += 1) {
      const diff =
        version === 1
          ? adding(emptyWorkflow('Long'), sales, named(1))
          : updating(named(version - 1), named(version));
      tip = log.append(tip, {
        mapId: 'm',
        editId: `e${version}`,
        version,
        action: version === 1 ? 'create' : 'edit',
        label: 'rename step',
        author: 'dana',
        time: '2026-01-01T10:00:00.000Z',
        diff: JSON.stringify(diff),
        content: '',
      });
    }
  })();
  return { versions: new MapVersions({ log, rows }), row };
}

describe('[VE10] a to-be', () => {
  it('is the map with the same records, and says where it comes from', async () => {
    const library = await newLibrary();
    const asIs = mapWithSteps(library, 'Lead', ['Qualify', 'Visit']);
    const toBe = library.duplicateAsToBe(asIs);
    const before = mapFromRecords(library.open(asIs).records);
    const after = mapFromRecords(library.open(toBe).records);
    expect(workflowOf(after).title).toBe('Lead (to-be)');
    expect([after.step, after.lane, after.connection]).toEqual([before.step, before.lane, before.connection]);
    expect(after.origin.get('origin')).toMatchObject({ mapId: asIs, version: 4, title: 'Lead' });
    expect(library.list().map(({ title, asIs: from }) => [title, from?.mapId])).toContainEqual([
      'Lead (to-be)',
      asIs,
    ]);
  });

  it('of a to-be comes from that one', async () => {
    const library = await newLibrary();
    const asIs = mapWithSteps(library, 'Lead', ['Qualify']);
    const toBe = library.duplicateAsToBe(asIs);
    const next = mapFromRecords(library.open(library.duplicateAsToBe(toBe)).records);
    expect(next.origin.get('origin')).toMatchObject({ mapId: toBe, title: 'Lead (to-be)' });
  });
});
