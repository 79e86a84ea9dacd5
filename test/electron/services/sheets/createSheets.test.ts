import { describe, expect, it } from 'vitest';
import { createExchange } from '../../../../electron/services/exchange/createExchange.ts';
import { createSheets } from '../../../../electron/services/sheets/createSheets.ts';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import type { Imported, ImportedSheet } from '../../../../shared/contract/imported.ts';
import { readBpmn } from '../../../../shared/formats/bpmn/readBpmn.ts';
import { dimensions, type Score } from '../../../../shared/model/dimension.ts';
import { changeLane } from '../../../../shared/model/edits/changeLane.ts';
import { giveScore } from '../../../../shared/model/edits/giveScore.ts';
import { inTurn } from '../../../../shared/model/edits/inTurn.ts';
import { mergeSheets } from '../../../../shared/model/edits/mergeSheets.ts';
import { handoffsOf } from '../../../../shared/model/handoffsOf.ts';
import { applyDiff, type MapDiff } from '../../../../shared/model/mapDiff.ts';
import type { Rater } from '../../../../shared/model/rater.ts';
import { mapFromRecords } from '../../../../shared/model/workflowMap.ts';
import { leadMap } from '../../../support/sheetTexts.ts';
import { standInDialogs } from '../../../support/standInDialogs.ts';
import { newFolder, openedLibrary, testWorld } from '../library/openedLibrary.ts';

const raters = ['Ana', 'Ben', 'Cleo', 'Dev', 'Eva', 'Finn'];
const handoffIds = handoffsOf(leadMap).map(({ id }) => id);

function raterCalled(name: string): Rater {
  return { type: 'rater', id: name.toLowerCase(), name, role: '', laneId: 'sales' };
}

/** One person with a library of their own, and the files that they hand on. */
async function person() {
  const world = testWorld();
  const dialogs = standInDialogs();
  const library = await openedLibrary(newFolder(), world);
  const printing = {
    prepare: () => undefined,
    pdf: async () => Buffer.from('%PDF-'),
    png: async () => Buffer.from(''),
  };
  const ports = { ...world, dialogs, printing };
  const readFile = async (text: string, name: string) => readBpmn(text, name);
  const exchange = createExchange({
    store: library,
    ports,
    readBpmn: readFile,
    raterMode: () => 'named',
    ownPresets: () => [],
  });
  const sheets = createSheets({ store: library, ports });
  const written = (name: string | null): string =>
    Buffer.from(dialogs.written.get(name ?? '') ?? []).toString();
  const commit = (mapId: string, editId: string, diff: MapDiff): number =>
    library.commit({
      mapId,
      editId,
      base: library.readMap(mapId).version,
      action: 'edit',
      label: 'Edit',
      diff,
    });
  return { library, exchange, sheets, written, commit };
}

type Person = Awaited<ReturnType<typeof person>>;

/** Everything that this rater answers: each handoff gets the score of its place, and one more for each rater. */
function answersOf(raterId: string, index: number) {
  return handoffIds.flatMap((handoffId, place) =>
    dimensions.map(
      (dimension) =>
        (map: typeof leadMap): MapDiff =>
          giveScore(map, {
            handoffId,
            raterId,
            round: 1,
            dimension,
            score: (1 + ((place + index) % 5)) as Score,
            time: '2026-02-01T10:00:00.000Z',
          }),
    ),
  );
}

async function fillIn(text: string, index: number): Promise<string> {
  const analyst = await person();
  const { mapId } = await analyst.exchange.importText({ name: 'sheet.baton-scores', text });
  const { map } = analyst.library.readMap(mapId);
  const [raterId = ''] = map.rater.keys();
  analyst.commit(mapId, 'fill', inTurn(map, answersOf(raterId, index)));
  return analyst.written((await analyst.sheets.save({ mapId })).name);
}

async function send(facilitator: Person, mapId: string, name: string): Promise<string> {
  const sent = await facilitator.sheets.send({
    mapId,
    rater: raterCalled(name),
    round: 1,
    handoffIds,
    sentBy: 'Dana',
  });
  expect(sent.name).toBe(`Test ${name}.baton-scores`);
  return facilitator.written(sent.name);
}

function isSheet(imported: Imported): imported is ImportedSheet {
  return 'returned' in imported;
}

describe('score sheets between libraries', () => {
  it('[SS30] six raters score offline, and one import brings all of them back', async () => {
    const facilitator = await person();
    const mapId = facilitator.library.createMap(leadMap, { label: 'New map' });
    const sent = await Promise.all(raters.map((name) => send(facilitator, mapId, name)));
    const returned = await Promise.all(sent.map(fillIn));
    const imported = await Promise.all(
      returned.map((text, index) => facilitator.exchange.importText({ name: `${index}.baton-scores`, text })),
    );
    const sheets = imported.filter(isSheet).map((each) => each.returned);
    expect(sheets.map(({ rater, isAltered }) => [rater.name, isAltered])).toEqual(
      raters.map((name) => [name, false]),
    );
    const { map } = facilitator.library.readMap(mapId);
    facilitator.commit(mapId, 'merge', mergeSheets(map, { mapId, sheets, choices: {} }));
    const merged = facilitator.library.readMap(mapId).map;
    expect([merged.rater.size, merged.rating.size]).toEqual([6, 18]);
    // Rater i gives handoff 0 the score 1 + i mod 5: 1, 2, 3, 4, 5, 1. The median of 1 1 2 3 4 5 is 2.5.
    const medians = analyseMap(merged).byId.get(handoffIds[0] ?? '')?.scores.medians;
    expect(medians?.customerImpact).toBe(2.5);
    expect(facilitator.library.open(mapId).undo).toHaveLength(1);
  });

  it('[SS31] a sheet opened twice is one map, and one that came back is no map where its own is', async () => {
    const facilitator = await person();
    const mapId = facilitator.library.createMap(leadMap, { label: 'New map' });
    const text = await send(facilitator, mapId, 'Ana');
    const analyst = await person();
    const first = await analyst.exchange.importText({ name: 'a.baton-scores', text });
    const again = await analyst.exchange.importText({ name: 'b.baton-scores', text });
    expect(again.mapId).toBe(first.mapId);
    expect(analyst.library.list()).toHaveLength(1);
    expect(analyst.library.list()[0]?.sheet).toMatchObject({
      sentBy: 'Dana',
      raterName: 'Ana',
      asked: 3,
      answered: 0,
    });
    const back = await facilitator.exchange.importText({
      name: 'c.baton-scores',
      text: await fillIn(text, 0),
    });
    expect(back).toMatchObject({ mapId, returned: { rater: { name: 'Ana' } } });
    expect(facilitator.library.list()).toHaveLength(1);
  });

  it('[SS21] the library stores no edit of a sheet but its answers', async () => {
    const facilitator = await person();
    const mapId = facilitator.library.createMap(leadMap, { label: 'New map' });
    const analyst = await person();
    const sheet = await analyst.exchange.importText({
      name: 'a.baton-scores',
      text: await send(facilitator, mapId, 'Ana'),
    });
    const { map, version } = analyst.library.readMap(sheet.mapId);
    const renamed = changeLane(map, { id: 'sales', patch: { name: 'Shop' } });
    expect(() => analyst.commit(sheet.mapId, 'rename', renamed)).toThrow(
      /^Not saved\. This is a score sheet/,
    );
    expect(analyst.library.readMap(sheet.mapId).version).toBe(version);
    expect(mapFromRecords(analyst.library.open(sheet.mapId).records).lane.get('sales')?.name).toBe('Sales');
    expect(applyDiff(map, renamed).lane.get('sales')?.name).toBe('Shop');
  });
});
