import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { welcome } from '../../../../electron/services/library/welcome.ts';
import { invertDiff } from '../../../../shared/model/mapDiff.ts';
import { blankMap, mapFromRecords, workflowOf } from '../../../../shared/model/workflowMap.ts';
import { randomMap } from '../../../support/randomMap.ts';
import {
  adding,
  edit,
  mapWithSteps,
  refusal,
  removing,
  sales,
  step,
  stepNames,
  updating,
} from './editing.ts';
import { newFolder, openedLibrary, testWorld } from './openedLibrary.ts';

describe('an edit', () => {
  it('[LI4] is stored on the version it was made on, and raises it by one', async () => {
    const library = await openedLibrary(newFolder());
    const mapId = library.createMap(blankMap('Lead to cash'), { label: 'New map' });
    expect(library.open(mapId).version).toBe(1);
    expect(edit(library, mapId, adding(sales))).toBe(2);
    expect(library.open(mapId)).toMatchObject({ version: 2, redo: [] });
  });

  it('[LI4] made on an older version is a conflict and changes nothing', async () => {
    const library = await openedLibrary(newFolder());
    const mapId = mapWithSteps(library, 'Lead to cash', ['Qualify']);
    const before = library.open(mapId);
    expect(refusal(() => edit(library, mapId, adding(step('Estimate')), { base: 2 }))).toMatch(
      /^conflict: Not saved: the map was changed elsewhere/,
    );
    expect(library.open(mapId)).toEqual(before);
  });

  it('[LI5] sent twice is stored once and answered with the same version', async () => {
    const library = await openedLibrary(newFolder());
    const mapId = mapWithSteps(library, 'Lead to cash', []);
    const again = { base: 2, editId: 'again' };
    expect(edit(library, mapId, adding(step('Qualify')), again)).toBe(3);
    expect(edit(library, mapId, adding(step('Qualify')), again)).toBe(3);
    expect(library.open(mapId).version).toBe(3);
    // Control: the same diff under another name is another edit, and does not fit any more.
    expect(refusal(() => edit(library, mapId, adding(step('Qualify'))))).toMatch(/^conflict/);
  });

  it.each([
    ['adds what is there', adding(step('Qualify'))],
    ['removes what is not there', removing(step('Estimate'))],
    ['removes what is there with other content', removing(step('Qualify', 'Renamed'))],
    ['changes what is not as it says', updating(step('Qualify', 'Old'), step('Qualify', 'New'))],
    ['adds one record that fits and one that does not', adding(step('Visit'), step('Qualify'))],
  ])('[LI6] that %s is refused whole', async (_case, diff) => {
    const library = await openedLibrary(newFolder());
    const mapId = mapWithSteps(library, 'Lead to cash', ['Qualify']);
    const before = library.open(mapId);
    expect(refusal(() => edit(library, mapId, diff))).toMatch(/^conflict: This edit no longer fits/);
    expect(library.open(mapId)).toEqual(before);
    expect(edit(library, mapId, adding(step('Estimate')))).toBe(before.version + 1);
  });

  it('[LI6] can neither remove the workflow nor add a second', async () => {
    const library = await openedLibrary(newFolder());
    const mapId = mapWithSteps(library, 'Lead to cash', []);
    const workflow = workflowOf(mapFromRecords(library.open(mapId).records));
    expect(refusal(() => edit(library, mapId, removing(workflow)))).toMatch(/^bad-request/);
  });

  it('[LI13] with half a character in its label leaves the log sound', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder);
    const mapId = mapWithSteps(library, 'Lead to cash', []);
    edit(library, mapId, adding(step('Qualify', 'half \ud83d')), { label: 'Add half \ud83d' });
    library.close();
    const again = await openedLibrary(folder);
    expect(again.notices).toEqual([]);
    expect(stepNames(again, mapId)).toEqual(['half \ud83d']);
  });
});

describe('[LI8] undo survives a restart', () => {
  it('with what was undone ready to be redone, until a new edit', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder);
    const mapId = mapWithSteps(library, 'Lead to cash', ['Qualify', 'Estimate', 'Visit']);
    for (const name of ['Visit', 'Estimate']) {
      edit(library, mapId, invertDiff(adding(step(name))), { action: 'undo', label: `Add ${name}` });
    }
    library.close();

    const reopened = await openedLibrary(folder);
    const { undo, redo } = reopened.open(mapId);
    expect(undo.map((entry) => entry.label)).toEqual(['Edit', 'Add Qualify']);
    expect(redo.map((entry) => entry.label)).toEqual(['Add Estimate', 'Add Visit']);
    expect(redo[0]?.diff).toEqual(adding(step('Estimate')));

    edit(reopened, mapId, adding(step('Estimate')), { action: 'redo', label: 'Add Estimate' });
    expect(reopened.open(mapId).redo.map((entry) => entry.label)).toEqual(['Add Visit']);
    edit(reopened, mapId, adding(step('Invoice')), { label: 'Add Invoice' });
    const after = reopened.open(mapId);
    expect(after.redo).toEqual([]);
    expect(after.undo.map((entry) => entry.label)).toEqual([
      'Edit',
      'Add Qualify',
      'Add Estimate',
      'Add Invoice',
    ]);
  });

  it('[LI8] for the last 200 edits', async () => {
    const library = await openedLibrary(newFolder());
    const names = Array.from({ length: 205 }, (_, index) => `s${index}`);
    const mapId = mapWithSteps(library, 'Lead to cash', names);
    const { undo } = library.open(mapId);
    expect(undo).toHaveLength(200);
    expect(undo[0]?.label).toBe('Add s5');
  });
});

describe('the maps of a library', () => {
  it('[LI9] are deleted without being lost: restoring brings back the map and its history', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder);
    const mapId = mapWithSteps(library, 'Lead to cash', ['Qualify']);
    const before = library.open(mapId);
    library.delete(mapId);
    expect(library.list()).toEqual([]);
    expect(refusal(() => library.open(mapId))).toMatch(/^not-found/);
    expect(refusal(() => library.delete(mapId))).toMatch(/^not-found/);
    library.close();
    const again = await openedLibrary(folder);
    again.restore(mapId);
    expect(again.open(mapId)).toMatchObject({ records: before.records, undo: before.undo });
    expect(again.list().map(({ title }) => title)).toEqual(['Lead to cash']);
  });

  it('[LI9] restoring what is there changes nothing; what never was there is not found', async () => {
    const library = await openedLibrary(newFolder());
    const mapId = mapWithSteps(library, 'Lead to cash', []);
    library.restore(mapId);
    expect(library.open(mapId).version).toBe(2);
    expect(refusal(() => library.restore('nothing'))).toMatch(/^not-found/);
  });

  it('[LI8] are renamed by an edit that can be undone', async () => {
    const library = await openedLibrary(newFolder());
    const mapId = mapWithSteps(library, 'Lead to cash', []);
    library.rename(mapId, 'Lead to money');
    expect(library.list()[0]?.title).toBe('Lead to money');
    expect(library.open(mapId).undo.at(-1)?.label).toBe('Rename map');
    library.rename(mapId, 'Lead to money');
    expect(library.open(mapId).version).toBe(3);
  });

  it('are duplicated whole, under the title and “copy”', async () => {
    const library = await openedLibrary(newFolder());
    const mapId = mapWithSteps(library, 'Lead to cash', ['Qualify', 'Visit']);
    const copy = library.duplicate(mapId);
    expect(stepNames(library, copy)).toEqual(['Qualify', 'Visit']);
    expect(
      library
        .list()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Lead to cash', 'Lead to cash copy']);
    expect(library.open(copy).undo).toEqual([]);
  });

  it('[LI24] are listed with the figures of their newest version, the newest change first', async () => {
    const world = testWorld();
    const folder = newFolder();
    const library = await openedLibrary(folder, world);
    const rated = library.createMap(randomMap({ seed: 7, steps: 20, lanes: 4, raters: 2 }), {
      label: 'New map',
    });
    world.pass(60_000);
    const mapId = mapWithSteps(library, 'Lead to cash', ['Qualify']);
    expect(library.list().map((map) => map.mapId)).toEqual([mapId, rated]);
    expect(library.list()[0]).toEqual({
      mapId,
      title: 'Lead to cash',
      client: '',
      changedAt: '2025-11-21T14:01:00.000Z',
      version: 3,
      steps: 1,
      handoffs: 0,
      scored: 0,
      hottest: null,
      asIs: null,
      sheet: null,
    });
    const summary = library.list()[1];
    expect(summary?.handoffs).toBeGreaterThan(0);
    expect(summary?.hottest).toBeGreaterThan(0);
    edit(library, mapId, adding(step('Visit')));
    expect(library.list()[0]).toMatchObject({ version: 4, steps: 2 });

    library.close();
    // A kept summary that was changed on the disk is worked out again.
    const raw = new SqliteDatabase(join(folder, 'baton.sqlite'));
    raw.exec(`update map set summary = replace(summary, '"steps":2', '"steps":7')`);
    raw.close();
    expect((await openedLibrary(folder)).list()[0]?.steps).toBe(2);
  });

  it('[LI3] begin with a copy of the sample on the first start only, even when it is deleted', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder);
    const mapId = welcome(library, blankMap('Sample'));
    expect(library.list().map(({ title }) => title)).toEqual(['Sample']);
    library.delete(mapId ?? '');
    library.close();
    const again = await openedLibrary(folder);
    expect(welcome(again, blankMap('Sample'))).toBeNull();
    expect(again.list()).toEqual([]);
  });
});
