import { describe, expect, it } from 'vitest';
import { newConnection } from '../../../shared/model/edits/connectSteps.ts';
import { emptyHandoff } from '../../../shared/model/handoff.ts';
import { type FoundHandoff, findHandoffs } from '../../../shared/model/handoffs.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { processorTime } from '../../support/processorTime.ts';
import { withHandoff, withRecords } from '../../support/ratedMap.ts';

function idsOf(map: WorkflowMap): string[] {
  return findHandoffs(map).map(({ id }) => id);
}

function found(map: WorkflowMap, id: string): FoundHandoff {
  const handoff = findHandoffs(map).find((one) => one.id === id);
  if (!handoff) throw new Error(`There is no handoff ${id}.`);
  return handoff;
}

describe('where a handoff is', () => {
  it('[HF2] an arrow from a step of one lane to a step of another', () => {
    const map = buildMap({ steps: ['Sales: Sell', 'Field: Do'], arrows: ['Sell -> Do'] });
    expect(findHandoffs(map)).toEqual([
      {
        id: 'sell:do',
        sender: 'sell',
        receiver: 'do',
        fromLaneId: 'sales',
        toLaneId: 'field',
        outside: false,
        branches: [],
        connectionIds: ['sell_do'],
        record: emptyHandoff('sell', 'do'),
      },
    ]);
  });

  it('[HF2] none within a lane', () => {
    expect(idsOf(buildMap({ steps: ['Sales: A', 'Sales: B'], arrows: ['A -> B'] }))).toEqual([]);
  });

  it('[HF1] starts, ends and waits are real steps', () => {
    const map = buildMap({
      steps: ['Sales: A (start)', 'Field: B (wait)', 'Sales: C', 'Field: D (end)'],
      arrows: ['A -> B', 'B -> C', 'C -> D'],
    });
    expect(idsOf(map)).toEqual(['a:b', 'b:c', 'c:d']);
  });

  it('[HF2] stops at the first real step: a path does not go on through it', () => {
    const map = buildMap({
      steps: ['Sales: A', 'Sales: Q (decision)', 'Field: B', 'Billing: C'],
      arrows: ['A -> Q', 'Q -> B', 'B -> C'],
    });
    expect(idsOf(map)).toEqual(['a:b', 'b:c']);
  });

  it('[HF2] goes through decision after decision', () => {
    const map = buildMap({
      steps: ['Sales: A', 'Sales: P (decision)', 'Field: Q (decision)', 'Field: R (decision)', 'Field: B'],
      arrows: ['A -> P', 'P -> Q', 'Q -> R', 'R -> B'],
    });
    expect(idsOf(map)).toEqual(['a:b']);
    expect(found(map, 'a:b').connectionIds).toEqual(['a_p', 'p_q', 'q_r', 'r_b']);
  });

  it('[HF3] none where a path leaves only through decisions and comes back', () => {
    const map = buildMap({
      steps: ['Sales: A', 'Field: Q (decision)', 'Sales: B'],
      arrows: ['A -> Q', 'Q -> B'],
    });
    expect(idsOf(map)).toEqual([]);
  });

  it('[HF3] one between the two ends, whatever lane the decision lies in', () => {
    const map = buildMap({
      steps: ['Sales: A', 'Legal: Q (decision)', 'Field: B'],
      arrows: ['A -> Q', 'Q -> B'],
    });
    expect(findHandoffs(map)).toMatchObject([{ id: 'a:b', fromLaneId: 'sales', toLaneId: 'field' }]);
  });

  it('[HF2] one for each receiver behind a decision that lies in another lane, in creation order', () => {
    const map = buildMap({
      steps: ['Sales: A', 'Sales: Q (decision)', 'Field: B', 'Sales: C', 'Billing: D'],
      arrows: ['A -> Q', 'Q -> D', 'Q -> C', 'Q -> B'],
    });
    expect(idsOf(map)).toEqual(['a:b', 'a:d']);
  });

  it('[HF1] a decision neither sends nor receives', () => {
    const map = buildMap({
      steps: ['Sales: P (decision)', 'Field: Q (decision)', 'Field: B'],
      arrows: ['P -> Q', 'P -> B'],
    });
    expect(idsOf(map)).toEqual([]);
  });

  it('[HF10] comes in creation order of sender, then receiver', () => {
    const map = buildMap({
      steps: ['Field: Z', 'Sales: Y', 'Field: X', 'Sales: W'],
      arrows: ['W -> X', 'Y -> X', 'Y -> Z', 'Z -> W', 'Z -> Y'],
    });
    expect(idsOf(map)).toEqual(['z:y', 'z:w', 'y:z', 'y:x', 'w:x']);
  });

  it('[HF9] an event on the edge of a step hands off from that step’s lane', () => {
    // "Too late" sits on the edge of Do and so lies in its lane.
    const map = buildMap({
      steps: ['Field: Do', 'Field: Too late (start)', 'Sales: Call'],
      arrows: ['Too late -> Call'],
    });
    expect(findHandoffs(map)).toMatchObject([
      { id: 'too-late:call', fromLaneId: 'field', toLaneId: 'sales' },
    ]);
  });
});

describe('several paths and their branches', () => {
  const split = buildMap({
    steps: ['Sales: A', 'Sales: Q (decision)', 'Field: R (decision)', 'Field: B', 'Billing: C'],
    arrows: [
      'A -> Q',
      'Q -> B: standard',
      'Q -> R: unusual',
      'R -> B: in stock',
      'R -> C: to order',
      'A -> B',
    ],
  });

  it('[HF4] [HF5] are one handoff with a branch for each labelled path', () => {
    expect(idsOf(split)).toEqual(['a:b', 'a:c']);
    expect(found(split, 'a:b').branches).toEqual(['standard', 'unusual / in stock']);
    expect(found(split, 'a:c').branches).toEqual(['unusual / to order']);
  });

  it('[HF6] carry all arrows of their paths, and none that leads elsewhere', () => {
    expect(found(split, 'a:b').connectionIds).toEqual(['a_q', 'q_b', 'q_r', 'r_b', 'a_b']);
    expect(found(split, 'a:c').connectionIds).toEqual(['a_q', 'q_r', 'r_c']);
  });

  it('[HF5] a direct arrow keeps its label', () => {
    const map = buildMap({ steps: ['Sales: A', 'Field: B'], arrows: ['A -> B: on  Monday '] });
    expect(found(map, 'a:b').branches).toEqual(['on Monday']);
  });

  it('[HF5] equal labels are one branch', () => {
    const map = buildMap({
      steps: ['Sales: A', 'Sales: P (decision)', 'Sales: Q (decision)', 'Field: B'],
      arrows: ['A -> P', 'A -> Q', 'P -> B: yes', 'Q -> B: yes'],
    });
    expect(found(map, 'a:b').branches).toEqual(['yes']);
  });

  it('[HF4] two arrows between the same two steps are one handoff', () => {
    const map = withRecords(buildMap({ steps: ['Sales: A', 'Field: B'], arrows: ['A -> B'] }), [
      newConnection('second', 'a', 'b', 1, 'urgent'),
    ]);
    expect(findHandoffs(map)).toMatchObject([
      { id: 'a:b', branches: ['urgent'], connectionIds: ['a_b', 'second'] },
    ]);
  });
});

describe('loops and loose ends', () => {
  it('[HF7] a loop of decisions ends, and its way out is found', () => {
    const map = buildMap({
      steps: ['Sales: A', 'Sales: P (decision)', 'Field: Q (decision)', 'Field: B'],
      arrows: ['A -> P', 'P -> Q: check', 'Q -> P: again', 'Q -> B: fine'],
    });
    expect(idsOf(map)).toEqual(['a:b']);
    expect(found(map, 'a:b').branches).toEqual(['check / fine']);
    expect(found(map, 'a:b').connectionIds).toEqual(['a_p', 'p_q', 'q_p', 'q_b']);
  });

  it('[HF7] a loop of decisions without a way out is none', () => {
    const map = buildMap({
      steps: ['Sales: A', 'Field: P (decision)', 'Field: Q (decision)'],
      arrows: ['A -> P', 'P -> Q', 'Q -> P'],
    });
    expect(idsOf(map)).toEqual([]);
  });

  it('[HF7] a decision that leads to itself, or back to the sender, is no way out', () => {
    const base = buildMap({
      steps: ['Sales: A', 'Field: Q (decision)', 'Field: B'],
      arrows: ['A -> Q', 'Q -> B', 'Q -> A: back'],
    });
    const map = withRecords(base, [newConnection('self', 'q', 'q', 9, 'self')]);
    expect(idsOf(map)).toEqual(['a:b']);
    expect(found(map, 'a:b').branches).toEqual([]);
    expect(found(map, 'a:b').connectionIds).toEqual(['a_q', 'q_b', 'self']);
  });

  it('[HF7] an arrow to a step that is not there is passed over', () => {
    const base = buildMap({ steps: ['Sales: A', 'Field: B'], arrows: ['A -> B'] });
    const map = withRecords(base, [newConnection('loose', 'a', 'gone', 1, '')]);
    expect(idsOf(map)).toEqual(['a:b']);
  });

  it('[HF5] [HF7] a ladder of decisions with more than a million paths is found at once, arrows complete', () => {
    // Each rung offers two ways to the next: 2 to the power of 25 paths.
    const rungs = Array.from({ length: 25 }, (_, index) => index);
    const map = buildMap({
      steps: [
        'Sales: A',
        ...rungs.flatMap((rung) => [`Sales: L${rung} (decision)`, `Sales: R${rung} (decision)`]),
        'Field: B',
      ],
      arrows: [
        ...['A -> L0', 'A -> R0', 'L24 -> B: left', 'R24 -> B: right'],
        ...rungs.slice(1).flatMap((rung) => {
          const above = rung - 1;
          const ways = [`L${above} -> L${rung}`, `R${above} -> R${rung}`];
          return [...ways, `L${above} -> R${rung}`, `R${above} -> L${rung}`];
        }),
      ],
    });
    expect(idsOf(map)).toEqual(['a:b']);
    expect(processorTime(() => idsOf(map))).toBeLessThan(500);
    expect(found(map, 'a:b').connectionIds).toHaveLength(4 + 24 * 4);
  });
});

describe('outside parties and what people recorded', () => {
  it('[HF8] the lane of an outside party makes a handoff outside, in both directions', () => {
    const map = buildMap({
      steps: ['Customer: Ask', 'Sales: Answer', 'Customer: Read', 'Field: Do'],
      arrows: ['Ask -> Answer', 'Answer -> Read', 'Answer -> Do'],
      laneKinds: { Customer: 'outside' },
    });
    expect(findHandoffs(map).map(({ id, outside }) => [id, outside])).toEqual([
      ['ask:answer', true],
      ['answer:read', true],
      ['answer:do', false],
    ]);
  });

  it('[HF8] a message makes a handoff outside, even behind a decision', () => {
    const base = buildMap({
      steps: ['Sales: A', 'Field: B', 'Field: Q (decision)', 'Billing: C'],
      arrows: ['A -> Q', 'Q -> C'],
    });
    const message = { ...newConnection('message', 'a', 'b', 7, ''), kind: 'message' } as const;
    const late = { ...newConnection('late', 'q', 'c', 8, ''), kind: 'message' } as const;
    expect(findHandoffs(withRecords(base, [message])).map(({ id, outside }) => [id, outside])).toEqual([
      ['a:b', true],
      ['a:c', false],
    ]);
    expect(found(withRecords(base, [late]), 'a:c').outside).toBe(true);
  });

  it('[HF10] carries what people recorded for the pair', () => {
    const map = buildMap({ steps: ['Sales: A', 'Field: B'], arrows: ['A -> B'] });
    expect(found(withHandoff(map, 'a:b', { passed: 'The order' }), 'a:b').record.passed).toBe('The order');
  });

  it('[HF10] a record of a pair that is no handoff any more is not one', () => {
    const map = buildMap({ steps: ['Sales: A', 'Field: B'] });
    expect(idsOf(withHandoff(map, 'a:b', { passed: 'The order' }))).toEqual([]);
  });
});
