import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { addStep } from '../../../shared/model/edits/addStep.ts';
import { deleteSteps } from '../../../shared/model/edits/deleteSteps.ts';
import { applyDiff } from '../../../shared/model/mapDiff.ts';
import {
  type MapRecord,
  mapFromRecords,
  recordsOf,
  type WorkflowMap,
} from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { faultyMaps, layoutCorpus } from './layoutCorpus.ts';
import { type LayoutFault, layoutFaults } from './layoutFaults.ts';
import { spoiledLayouts } from './spoiledLayouts.ts';

const faults = Object.keys(layoutFaults) as LayoutFault[];

/** Three steps in two lanes, the last one pinned where it stands anyway. */
const chain = withRecords(
  buildMap({
    steps: ['A: One', 'A: Two', 'B: Three'],
    arrows: ['One -> Two', 'Two -> Three: if asked'],
  }),
  (record) => (record.type === 'step' && record.id === 'three' ? { ...record, column: 2 } : record),
);

describe('layout of 5,000 random maps', () => {
  it.each(faults)('%s', (fault) => {
    expect(faultyMaps(({ map, layout }) => layoutFaults[fault](map, layout))).toEqual([]);
  });

  it('[LA4] a step added at the end of a flow changes no column and no row of another step', () => {
    expect(
      faultyMaps(({ map, layout, options }) => {
        const longer = lengthened(map, options.seed);
        if (!longer) return [];
        const now = layoutMap(longer);
        const rows = [rowsOf(map, layout), rowsOf(longer, now)] as const;
        return [...layout.steps.values()]
          .filter(
            ({ id, column }) => now.steps.get(id)?.column !== column || rows[0].get(id) !== rows[1].get(id),
          )
          .map(({ id }) => id);
      }),
    ).toEqual([]);
  });

  it('[LA2] [LA9] a step added and deleted again leaves everything where it was: lanes shrink back', () => {
    expect(
      faultyMaps(({ map, layout, options }) => {
        const longer = lengthened(map, options.seed);
        if (!longer) return [];
        const back = applyDiff(
          longer,
          deleteSteps(longer, { ids: ['new'], join: true, newId: () => 'joined' }),
        );
        return layoutMap(back, layout) === layout ? [] : ['the layout changed'];
      }),
    ).toEqual([]);
  });

  it('[LA9] the order of the records changes nothing', () => {
    expect(
      faultyMaps((laidOut) => unlessSame(laidOut, mapFromRecords(recordsOf(laidOut.map).reverse()))),
    ).toEqual([]);
  });

  it('[LA9] names and what conditions say change nothing', () => {
    expect(faultyMaps((laidOut) => unlessSame(laidOut, withRecords(laidOut.map, renamed)))).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it('[LA1] look at maps of every size, with loops, pins and steps in no lane', () => {
    expect(layoutCorpus).toHaveLength(5_000);
    const steps = layoutCorpus.flatMap(({ map }) => [...map.step.values()]);
    expect(steps.length).toBeGreaterThan(100_000);
    expect(steps.filter(({ column }) => column !== null).length).toBeGreaterThan(1_000);
    expect(steps.filter(({ laneId }) => laneId === 'nowhere').length).toBeGreaterThan(1_000);
  });

  it.each(faults)('would notice what breaks %s', (fault) => {
    const layout = layoutMap(chain);
    expect(layoutFaults[fault](chain, layout)).toEqual([]);
    expect(layoutFaults[fault](chain, spoiledLayouts[fault](layout))).not.toEqual([]);
  });

  it('[LA9] would notice a layout that changed', () => {
    const laidOut = { map: chain, layout: layoutMap(chain) };
    const other = withRecords(chain, (record) =>
      record.type === 'connection' ? { ...record, condition: '' } : record,
    );
    expect(unlessSame(laidOut, other)).toEqual(['the layout changed']);
  });

  it('[LA4] would notice a step in another row', () => {
    const layout = layoutMap(chain);
    const spoiled = spoiledLayouts['[LA2] a lane has as many rows as its fullest cell'](layout);
    expect(rowsOf(chain, spoiled)).not.toEqual(rowsOf(chain, layout));
  });
});

function unlessSame({ layout }: { readonly layout: MapLayout }, other: WorkflowMap): string[] {
  return layoutMap(other, layout) === layout ? [] : ['the layout changed'];
}

function withRecords(map: WorkflowMap, change: (record: MapRecord) => MapRecord): WorkflowMap {
  return mapFromRecords(recordsOf(map).map(change));
}

function renamed(record: MapRecord): MapRecord {
  if (record.type === 'step' || record.type === 'lane') return { ...record, name: 'Another name' };
  if (record.type === 'connection' && record.condition) return { ...record, condition: 'Another condition' };
  return record;
}

/** The map with one more step, behind one of its steps and in one of its lanes; null without lanes or steps. */
function lengthened(map: WorkflowMap, seed: number): WorkflowMap | null {
  const stepId = [...map.step.keys()][seed % Math.max(1, map.step.size)];
  const laneId = [...map.lane.keys()][seed % Math.max(1, map.lane.size)];
  if (stepId === undefined || laneId === undefined) return null;
  return applyDiff(map, addStep(map, { id: 'new', laneId, after: { stepId, connectionId: 'newArrow' } }));
}

/** Step -> its row in its lane, from 0. */
function rowsOf(map: WorkflowMap, { steps }: MapLayout): Map<string, number> {
  const rows = new Map<string, number>();
  const middleOf = (id: string) => (steps.get(id)?.y ?? 0) + (steps.get(id)?.height ?? 0) / 2;
  for (const ids of Map.groupBy(steps.keys(), (id) => map.step.get(id)?.laneId).values()) {
    const middles = [...new Set(ids.map(middleOf))].sort((a, b) => a - b);
    for (const id of ids) rows.set(id, middles.indexOf(middleOf(id)));
  }
  return rows;
}
