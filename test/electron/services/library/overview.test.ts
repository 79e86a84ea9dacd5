import { describe, expect, it } from 'vitest';
import { beginRound } from '../../../../shared/model/edits/beginRound.ts';
import { revealRound } from '../../../../shared/model/edits/revealRound.ts';
import { applyDiff } from '../../../../shared/model/mapDiff.ts';
import type { Sheet } from '../../../../shared/model/sheet.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import {
  ratingOf,
  withHandoff,
  withOwners,
  withPilot,
  withRatings,
  withRecords,
  withWorkflow,
} from '../../../support/ratedMap.ts';
import { ask, tamper } from './damaging.ts';
import { edit, owner, updating } from './editing.ts';
import { newFolder, openedLibrary, testWorld } from './openedLibrary.ts';

const TODAY = '2026-03-02';
const drawn = buildMap({
  steps: ['Sales: Call', 'Office: Quote', 'Field: Visit'],
  arrows: ['Call -> Quote', 'Quote -> Visit'],
});
/** Heat 100 from call to quote; quote to visit unscored. */
const hot = withRatings(drawn, { 'call:quote': ['555555 11'] });
const sheet: Sheet = {
  type: 'sheet',
  id: 'sheet',
  sheetId: 'sheet-1',
  mapId: null,
  mapVersion: null,
  title: 'Lead to cash',
  sentAt: '2026-03-01T09:00:00.000Z',
  sentBy: 'Dana',
  raterId: 'rater-1',
  round: 1,
  handoffIds: ['call:quote'],
  asked: [],
  returnedAt: null,
};
const titled = (title: string, map: WorkflowMap = hot) => withWorkflow(map, { title });
const create = (library: Awaited<ReturnType<typeof openedLibrary>>, map: WorkflowMap) =>
  library.createMap(map, { label: 'New map' });

describe('the portfolio of a library', () => {
  it('[PO1][PO2] holds every handoff of every listed map, hottest first, with its names', async () => {
    const library = await openedLibrary(newFolder());
    const owned = withHandoff(withOwners(hot, ['dana']), 'call:quote', { receivingOwnerId: 'dana' });
    const piloted = withPilot(owned, 'call:quote', { sponsor: 'Ann' });
    create(library, titled('Lead to cash', piloted));
    create(library, titled('Billing', withRatings(drawn, { 'quote:visit': ['333333 33'] })));
    const { maps, handoffs } = await library.overview.portfolio(TODAY);
    expect(maps).toBe(2);
    const told = handoffs.map(({ rank, mapTitle, name, heat, owner: by, pilot, verdict }) =>
      [rank, mapTitle, name, heat, by, pilot, verdict].join(' | '),
    );
    expect(told).toEqual([
      '1 | Lead to cash | Call → Quote | 100 | Dana | drafted | cleanUp',
      '2 | Billing | Quote → Visit | 50 |  | none | cleanUp',
      ' | Billing | Call → Quote |  |  | none | finish',
      ' | Lead to cash | Quote → Visit |  |  | none | finish',
    ]);
  });

  it('[PO7] [SS25] leaves out deleted maps, starting points and score sheets, and has a restored map again', async () => {
    const library = await openedLibrary(newFolder());
    const kept = create(library, titled('Kept'));
    const deleted = create(library, titled('Deleted'));
    create(library, withRecords(titled('Sheet'), [sheet]));
    library.saveAsTemplate(kept, { title: 'Starting point', summary: '' });
    library.delete(deleted);
    const titles = async () => [
      ...new Set((await library.overview.portfolio(TODAY)).handoffs.map(({ mapTitle }) => mapTitle)),
    ];
    expect(await titles()).toEqual(['Kept']);
    library.restore(deleted);
    expect(await titles()).toEqual(['Deleted', 'Kept']);
  });

  it('[PO1][RM3] holds nothing of a round until it is revealed', async () => {
    const library = await openedLibrary(newFolder());
    const begun = applyDiff(hot, beginRound(hot, { hidden: true, time: '2026-03-02T09:00:00.000Z' }));
    const hidden = withRecords(begun, [ratingOf('call:quote', 'rater-1', '111111 11', 2)]);
    const mapId = create(library, hidden);
    const heat = async () => (await library.overview.portfolio(TODAY)).handoffs[0]?.heat;
    expect(await heat()).toBe(100);
    edit(library, mapId, revealRound(hidden, { number: 2 }));
    expect(await heat()).toBe(0);
  });

  it('[PO5] points out the pair of lanes that is hot in two maps; a to-be is no second one', async () => {
    const library = await openedLibrary(newFolder());
    const first = create(library, titled('First'));
    library.duplicateAsToBe(first);
    const recurring = async () => (await library.overview.portfolio(TODAY)).recurring;
    expect(await recurring()).toEqual([]);
    create(library, titled('Second'));
    expect(await recurring()).toMatchObject([
      { kind: 'pair', name: 'Sales → Office', handoffs: 2, workflows: 2, hottest: 100 },
    ]);
  });

  it('[PO8] follows every edit, and a name that an owner gets or loses', async () => {
    const library = await openedLibrary(newFolder());
    const dana = owner('dana', 'Dana');
    const map = withRecords(withHandoff(hot, 'call:quote', { receivingOwnerId: 'dana' }), [dana]);
    const mapId = create(library, map);
    const told = async () => {
      const [first] = (await library.overview.portfolio(TODAY)).handoffs;
      return [first?.mapTitle, first?.ownerId, first?.owner];
    };
    expect(await told()).toEqual(['Test', 'dana', 'Dana']);
    library.rename(mapId, 'Lead to cash');
    expect(await told()).toEqual(['Lead to cash', 'dana', 'Dana']);
    const other = create(library, titled('Other'));
    edit(library, other, updating(dana, { ...dana, name: ' ' }));
    expect(await told()).toEqual(['Lead to cash', null, null]);
  });

  it('[PO8] is worked out again where what is kept was changed on the disk', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder);
    create(library, titled('Lead to cash'));
    await library.overview.portfolio(TODAY);
    library.close();
    tamper(folder, "update handoff_figures set heat = 7 where handoff_id = 'call:quote'");
    expect(ask(folder, 'select heat from handoff_figures where heat is not null')).toBe(7);
    const again = await openedLibrary(folder);
    expect((await again.overview.portfolio(TODAY)).handoffs[0]?.heat).toBe(100);
  });

  it('[PO8] is kept: asked again after a restart it is read, not worked out', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder);
    create(library, titled('Lead to cash'));
    await library.overview.portfolio(TODAY);
    library.close();
    tamper(
      folder,
      "create trigger no_more before insert on handoff_figures begin select raise(abort, 'worked out'); end",
    );
    const again = await openedLibrary(folder, testWorld('2026-01-01T00:00:00.000Z'));
    expect((await again.overview.portfolio(TODAY)).handoffs[0]?.heat).toBe(100);
    // Control: what is not kept is worked out, which the trigger stops.
    create(again, titled('Second'));
    await expect(again.overview.portfolio(TODAY)).rejects.toThrow('could not be read');
  });

  it('[PO8] lets other calls through while the figures of many maps are worked out', async () => {
    const library = await openedLibrary(newFolder());
    for (let place = 0; place < 60; place += 1) create(library, titled(`Map ${place}`));
    const portfolio = library.overview.portfolio(TODAY);
    let isDone = false;
    void portfolio.then(() => {
      isDone = true;
    });
    const late = create(library, titled('Added meanwhile'));
    expect(isDone).toBe(false);
    const { handoffs } = await portfolio;
    expect(handoffs.some(({ mapId }) => mapId === late)).toBe(true);
  });
});

describe('owners and systems with what rests on them', () => {
  it('[OW1] have the handoffs they are named for, their heats added up, and the hottest; the rest is unowned', async () => {
    const library = await openedLibrary(newFolder());
    const two = withRatings(drawn, { 'call:quote': ['555555 11'], 'quote:visit': ['333333 33'] });
    const first = withHandoff(withOwners(two, ['dana', 'eli']), 'call:quote', { receivingOwnerId: 'dana' });
    create(library, withHandoff(first, 'quote:visit', { givingOwnerId: 'dana' }));
    create(library, titled('Second'));
    const { owners, unowned } = await library.overview.registry();
    expect(owners.map(({ name, load, uses, isUnused }) => ({ name, ...load, uses, isUnused }))).toEqual([
      { name: 'Dana', handoffs: 2, maps: 1, heat: 150, hottest: 100, uses: 2, isUnused: false },
      { name: 'Eli', handoffs: 0, maps: 0, heat: 0, hottest: null, uses: 0, isUnused: true },
    ]);
    expect(unowned).toEqual({ handoffs: 2, maps: 1, heat: 100, hottest: 100 });
  });

  it('[OW3] tell how many handoffs name no system, one, or several', async () => {
    const library = await openedLibrary(newFolder());
    const systems = ['crm', 'erp'].map((id) => ({ type: 'system', id, name: id, notes: '' }) as const);
    const map = withHandoff(withRecords(drawn, systems), 'call:quote', {
      senderSystemId: 'crm',
      receiverSystemId: 'erp',
      systemOfRecordId: 'crm',
    });
    create(library, map);
    const { systems: told, systemsPerHandoff } = await library.overview.registry();
    expect(systemsPerHandoff).toEqual([
      { systems: 0, handoffs: 1 },
      { systems: 2, handoffs: 1 },
    ]);
    expect(told.map(({ name, load, uses }) => [name, load.handoffs, uses])).toEqual([
      ['crm', 1, 2],
      ['erp', 0, 1],
    ]);
  });

  it('[OW2] tell where each is named, in listed maps', async () => {
    const library = await openedLibrary(newFolder());
    const map = withHandoff(withOwners(hot, ['dana']), 'call:quote', { receivingOwnerId: 'dana' });
    const mapId = create(library, titled('Lead to cash', map));
    const deleted = create(library, map);
    library.delete(deleted);
    expect(await library.overview.usesOf({ type: 'owner', id: 'dana' })).toEqual([
      {
        mapId,
        mapTitle: 'Lead to cash',
        role: 'receiving owner',
        kind: 'handoff',
        placeId: 'call:quote',
        place: 'Call → Quote',
        heat: 100,
      },
    ]);
    library.delete(mapId);
    const [dana] = (await library.overview.registry()).owners;
    expect(dana).toMatchObject({ uses: 0, isUnused: false });
  });
});
