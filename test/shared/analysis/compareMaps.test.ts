import { describe, expect, it } from 'vitest';
import { compareMaps } from '../../../shared/analysis/compareMaps.ts';
import { changeHandoff } from '../../../shared/model/edits/changeHandoff.ts';
import { changeLane } from '../../../shared/model/edits/changeLane.ts';
import { changeStep } from '../../../shared/model/edits/changeStep.ts';
import { deleteSteps } from '../../../shared/model/edits/deleteSteps.ts';
import { applyDiff, type MapDiff } from '../../../shared/model/mapDiff.ts';
import type { Measure } from '../../../shared/model/measures.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings } from '../../support/ratedMap.ts';

const drawn = {
  steps: ['Sales: Estimate', 'Field: Visit', 'Finance: Invoice', 'Office: File'],
  arrows: ['Estimate -> Visit', 'Visit -> Invoice', 'Invoice -> File'],
};
/** Heats by hand: all six at 5 is 100, all at 3 is 50, all at 1 is 0. */
const asIs = withRatings(buildMap(drawn), {
  'estimate:visit': ['5555 5555'],
  'visit:invoice': ['3333 3333'],
  'invoice:file': ['1111 1111'],
});

const edited = (map: WorkflowMap, ...edits: readonly ((map: WorkflowMap) => MapDiff)[]) =>
  edits.reduce((before, edit) => applyDiff(before, edit(before)), map);
const lines = (before: WorkflowMap, after: WorkflowMap) =>
  compareMaps(before, after).handoffs.map(
    ({ status, name, heat }) => `${status} ${name} ${heat.before}→${heat.after} (${heat.difference})`,
  );
const estimated = (value: number): Measure => ({ value, basis: 'estimated', source: '', date: '' });

describe('[VE11] handoffs of two maps', () => {
  it('are unchanged where nothing changed, and there is no difference', () => {
    expect(lines(asIs, asIs)).toEqual([
      'unchanged Estimate → Visit 100→100 (0)',
      'unchanged Visit → Invoice 50→50 (0)',
      'unchanged Invoice → File 0→0 (0)',
    ]);
  });

  it('are removed, added and changed with the difference in heat', () => {
    const toBe = withRatings(
      edited(asIs, (map) => deleteSteps(map, { ids: ['visit'], join: true, newId: () => 'joined' })),
      { 'estimate:invoice': ['2222 2222'], 'invoice:file': ['2222 2222'] },
    );
    expect(lines(asIs, toBe)).toEqual([
      'removed Estimate → Visit 100→null (-100)',
      'removed Visit → Invoice 50→null (-50)',
      'changed Invoice → File 0→25 (25)',
      'added Estimate → Invoice null→25 (25)',
    ]);
    expect(compareMaps(asIs, toBe).totals).toMatchObject({
      handoffs: { before: 3, after: 2, difference: -1 },
      hottest: { before: 100, after: 25, difference: -75 },
    });
  });

  it('have no difference in heat where one of them is unscored', () => {
    const unscored = buildMap(drawn);
    expect(lines(unscored, asIs)[0]).toBe('changed Estimate → Visit null→100 (null)');
    expect(compareMaps(unscored, asIs).totals.hottest).toEqual({
      before: null,
      after: 100,
      difference: null,
    });
  });

  it('are changed by what is recorded and by where they lead, not by where they are drawn', () => {
    const statuses = (after: WorkflowMap) => compareMaps(asIs, after).handoffs.map(({ status }) => status);
    const passed = { sender: 'estimate', receiver: 'visit', patch: { passed: 'A quote' } };
    expect(statuses(edited(asIs, (map) => changeHandoff(map, passed)))).toContain('changed');
    const moved = edited(asIs, (map) => changeStep(map, { id: 'visit', patch: { laneId: 'finance' } }));
    expect(lines(asIs, moved)[0]).toBe('removed Visit → Invoice 50→null (-50)');
    expect(lines(asIs, moved)[1]).toBe('changed Estimate → Visit 100→100 (0)');
    const pinned = edited(asIs, (map) => changeStep(map, { id: 'visit', patch: { column: 5 } }));
    expect(new Set(statuses(pinned))).toEqual(new Set(['unchanged']));
  });
});

describe('[VE12] hours of waiting', () => {
  const waits =
    (sender: string, receiver: string, volume: number, waitMeanHours: number) => (map: WorkflowMap) =>
      changeHandoff(map, {
        sender,
        receiver,
        patch: { measures: { volume: estimated(volume), waitMeanHours: estimated(waitMeanHours) } },
      });

  it('are volume × mean wait, and not known where either is missing', () => {
    const before = edited(asIs, waits('estimate', 'visit', 40, 6));
    const after = edited(asIs, waits('estimate', 'visit', 40, 1.5));
    const [first, second] = compareMaps(before, after).handoffs;
    expect(first?.waiting).toEqual({ before: 240, after: 60, difference: -180 });
    expect(second?.waiting).toEqual({ before: null, after: null, difference: null });
    expect(compareMaps(before, after).totals.measures.figures.hoursWaitingAWeek).toEqual({
      before: { value: null, atLeast: 240, known: 1, partly: 0, handoffs: 3, basis: 'estimated' },
      after: { value: null, atLeast: 60, known: 1, partly: 0, handoffs: 3, basis: 'estimated' },
      difference: null,
    });
  });

  it('of a removed handoff are gone, and the total is known where every handoff’s is', () => {
    const all = edited(
      asIs,
      waits('estimate', 'visit', 40, 6),
      waits('visit', 'invoice', 40, 2),
      waits('invoice', 'file', 10, 1),
    );
    const toBe = edited(
      all,
      (map) => deleteSteps(map, { ids: ['visit'], join: true, newId: () => 'joined' }),
      waits('estimate', 'invoice', 40, 1),
    );
    const { handoffs, totals } = compareMaps(all, toBe);
    expect(handoffs.map(({ waiting }) => waiting.difference)).toEqual([-240, -80, 40, 0]);
    expect(totals.measures.figures.hoursWaitingAWeek).toMatchObject({
      before: { value: 330 },
      after: { value: 50 },
      difference: -280,
    });
  });
});

describe('[VE13] lanes and steps of two maps', () => {
  it('are marked on the side where they are', () => {
    const toBe = edited(
      asIs,
      (map) => deleteSteps(map, { ids: ['visit'], join: true, newId: () => 'joined' }),
      (map) => changeStep(map, { id: 'invoice', patch: { name: 'Bill' } }),
      (map) => changeLane(map, { id: 'sales', patch: { name: 'Selling' } }),
    );
    const { before, after } = compareMaps(asIs, toBe);
    expect([...before.steps]).toEqual([
      ['visit', 'removed'],
      ['invoice', 'changed'],
    ]);
    expect([...after.steps]).toEqual([['invoice', 'changed']]);
    expect([...before.lanes]).toEqual([['sales', 'changed']]);
    const back = compareMaps(toBe, asIs);
    expect([...back.after.steps]).toContainEqual(['visit', 'added']);
  });

  it('are matched by name where the maps share no identifiers', () => {
    const renumbered = buildMap({ ...drawn, steps: drawn.steps.map((line) => line.toUpperCase()) });
    const other = withOtherIdentifiers(renumbered);
    const { handoffs, after } = compareMaps(buildMap(drawn), other);
    expect(handoffs.map(({ name, before, after: is }) => [name, before !== null, is !== null])).toEqual([
      ['ESTIMATE → VISIT', true, true],
      ['INVOICE → FILE', true, true],
      ['VISIT → INVOICE', true, true],
    ]);
    expect([...after.steps.values()]).toEqual(['changed', 'changed', 'changed', 'changed']);
  });

  it('are not taken for one another because two files number alike', () => {
    const swapped = buildMap({ steps: ['Sales: Call', 'Field: Pack'], arrows: ['Call -> Pack'] });
    const names = new Map([
      ['call', 'estimate'],
      ['pack', 'visit'],
      ['sales', 'finance'],
      ['field', 'office'],
    ]);
    const { handoffs } = compareMaps(
      asIs,
      withIdentifiers(swapped, (id) => names.get(id) ?? id),
    );
    expect(handoffs.map(({ status }) => status)).toEqual(['removed', 'removed', 'removed', 'added']);
  });
});

function withOtherIdentifiers(map: WorkflowMap): WorkflowMap {
  return withIdentifiers(map, (id) => `other-${id}`);
}

function withIdentifiers(map: WorkflowMap, other: (id: string) => string): WorkflowMap {
  const lanes = [...map.lane.values()].map((lane) => ({ ...lane, id: other(lane.id) }));
  const steps = [...map.step.values()].map((step) => ({
    ...step,
    id: other(step.id),
    laneId: other(step.laneId),
  }));
  const arrows = [...map.connection.values()].map((arrow) => ({
    ...arrow,
    from: other(arrow.from),
    to: other(arrow.to),
  }));
  const byId = <R extends { readonly id: string }>(records: readonly R[]) =>
    new Map(records.map((record) => [record.id, record]));
  return { ...map, lane: byId(lanes), step: byId(steps), connection: byId(arrows) };
}
