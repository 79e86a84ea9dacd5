import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newLane } from '../../shared/model/edits/addLane.ts';
import { newStep } from '../../shared/model/edits/addStep.ts';
import { newConnection } from '../../shared/model/edits/connectSteps.ts';
import { findHandoffs } from '../../shared/model/handoffs.ts';
import { emptyWorkflow, mapFromRecords, type WorkflowMap } from '../../shared/model/workflowMap.ts';

const LANES = 3;
const STEPS = 6;

/** Small maps with many decisions: every way of getting tangled shows up among a few steps. */
const maps: fc.Arbitrary<WorkflowMap> = fc
  .record({
    steps: fc.array(fc.record({ lane: fc.nat(LANES - 1), isDecision: fc.boolean() }), {
      minLength: 1,
      maxLength: STEPS,
    }),
    arrows: fc.array(fc.tuple(fc.nat(STEPS - 1), fc.nat(STEPS - 1), fc.constantFrom('', 'yes', 'no')), {
      maxLength: 12,
    }),
  })
  .map(({ steps, arrows }) =>
    mapFromRecords([
      emptyWorkflow('Random'),
      ...Array.from({ length: LANES }, (_, lane) => newLane(`lane${lane}`, '', 'team', lane)),
      ...steps.map(({ lane, isDecision }, index) => ({
        ...newStep(`s${index}`, `lane${lane}`, index),
        kind: isDecision ? ('decision' as const) : ('task' as const),
      })),
      ...arrows.map(([from, to, condition], index) =>
        newConnection(`c${index}`, `s${from}`, `s${to}`, index, condition),
      ),
    ]),
  );

interface Walk {
  readonly arrows: readonly string[];
  readonly labels: readonly string[];
}

/** Every walk from a step through decisions to a real step, each decision entered at most `visits` times. */
function walks(map: WorkflowMap, sender: string, visits: number): Map<string, Walk[]> {
  const found = new Map<string, Walk[]>();
  const go = (at: string, walk: Walk, entered: readonly string[]): void => {
    for (const arrow of [...map.connection.values()].filter(({ from }) => from === at)) {
      const target = map.step.get(arrow.to);
      if (!target) continue;
      const labels = arrow.condition ? [...walk.labels, arrow.condition] : walk.labels;
      const next = { arrows: [...walk.arrows, arrow.id], labels };
      if (target.kind !== 'decision') found.set(target.id, [...(found.get(target.id) ?? []), next]);
      else if (entered.filter((id) => id === target.id).length < visits)
        go(target.id, next, [...entered, target.id]);
    }
  };
  go(sender, { arrows: [], labels: [] }, []);
  return found;
}

/** Handoff -> its walks, found by trying every one. */
function tryEverything(map: WorkflowMap, visits: number): Map<string, Walk[]> {
  const found = new Map<string, Walk[]>();
  for (const sender of map.step.values()) {
    if (sender.kind === 'decision') continue;
    for (const [receiver, list] of walks(map, sender.id, visits)) {
      if (map.step.get(receiver)?.laneId !== sender.laneId) found.set(`${sender.id}:${receiver}`, list);
    }
  }
  return found;
}

describe('finding handoffs', () => {
  it('[HF2] [HF3] [HF4] [HF7] finds exactly the pairs that trying every path finds', () => {
    fc.assert(
      fc.property(maps, (map) => {
        expect(
          findHandoffs(map)
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...tryEverything(map, 1).keys()].sort());
      }),
      { seed: 20_260_105, numRuns: 2_000 },
    );
  });

  it('[HF5] collects the labels of exactly the paths that enter no decision twice', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const expected = tryEverything(map, 1);
        for (const { id, branches } of findHandoffs(map)) {
          const labels = (expected.get(id) ?? []).map((walk) => walk.labels.join(' / '));
          expect([...branches].sort()).toEqual([...new Set(labels.filter((label) => label !== ''))].sort());
        }
      }),
      { seed: 20_260_106, numRuns: 2_000 },
    );
  });

  it('[HF6] carries exactly the arrows that lie on a path, loops included', () => {
    // An arrow of a loop lies on a walk that enters some decision twice, and no more than twice.
    const few = maps.filter((map) => map.connection.size <= 8);
    fc.assert(
      fc.property(few, (map) => {
        const expected = tryEverything(map, 2);
        for (const { id, connectionIds } of findHandoffs(map)) {
          const arrows = new Set((expected.get(id) ?? []).flatMap((walk) => walk.arrows));
          expect([...connectionIds].sort()).toEqual([...arrows].sort());
        }
      }),
      { seed: 20_260_107, numRuns: 1_000 },
    );
  });
});
