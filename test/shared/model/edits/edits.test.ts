import { describe, expect, it } from 'vitest';
import { addLane } from '../../../../shared/model/edits/addLane.ts';
import { addStep } from '../../../../shared/model/edits/addStep.ts';
import { changeHandoff } from '../../../../shared/model/edits/changeHandoff.ts';
import { deleteConnections } from '../../../../shared/model/edits/deleteConnections.ts';
import { deleteLane } from '../../../../shared/model/edits/deleteLane.ts';
import { deleteSteps } from '../../../../shared/model/edits/deleteSteps.ts';
import { giveScore } from '../../../../shared/model/edits/giveScore.ts';
import { insertStepBefore, insertStepOnConnection } from '../../../../shared/model/edits/insertStep.ts';
import { moveLane } from '../../../../shared/model/edits/moveLane.ts';
import { registerName } from '../../../../shared/model/edits/registerName.ts';
import { findHandoffs } from '../../../../shared/model/handoffs.ts';
import { applyDiff, isEmptyDiff } from '../../../../shared/model/mapDiff.ts';
import { mayConnect, mayDeleteLane } from '../../../../shared/model/rules.ts';
import { lanesInOrder, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const map = buildMap({
  steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit', 'Office: Invoice'],
  arrows: ['Qualify -> Estimate', 'Estimate -> Visit: accepted', 'Visit -> Invoice'],
});

const arrowsOf = (from: WorkflowMap) =>
  [...from.connection.values()].map(
    (arrow) => `${arrow.from} -> ${arrow.to}${arrow.condition && `: ${arrow.condition}`}`,
  );
const laneNames = (from: WorkflowMap) => lanesInOrder(from).map((lane) => lane.name);
const ids = (prefix: string) => {
  let count = 0;
  return () => `${prefix}${count++}`;
};

describe('steps', () => {
  it('[MO10] a next step comes connected, last in creation order', () => {
    const diff = addStep(map, {
      id: 'pay',
      laneId: 'office',
      after: { stepId: 'invoice', connectionId: 'a9' },
    });
    expect(diff.added.map((record) => record.type)).toEqual(['step', 'connection']);
    const after = applyDiff(map, diff);
    expect(after.step.get('pay')?.order).toBe(4);
    expect(arrowsOf(after)).toContain('invoice -> pay');
  });

  it('[MO11] a step inserted before another takes over what led to it', () => {
    const after = applyDiff(map, insertStepBefore(map, { stepId: 'visit', id: 'plan', connectionId: 'a9' }));
    expect(arrowsOf(after)).toEqual([
      'qualify -> estimate',
      'estimate -> plan: accepted',
      'visit -> invoice',
      'plan -> visit',
    ]);
    expect(after.step.get('plan')?.laneId).toBe('field');
  });

  it('[MO11] a step inserted on an arrow splits it', () => {
    const input = { connectionId: 'visit_invoice', id: 'check', laneId: 'field', nextConnectionId: 'a9' };
    const after = applyDiff(map, insertStepOnConnection(map, input));
    expect(arrowsOf(after)).toEqual([
      'qualify -> estimate',
      'estimate -> visit: accepted',
      'visit -> check',
      'check -> invoice',
    ]);
  });

  it('[MO12] deleting a step joins its neighbours and keeps the condition', () => {
    const after = applyDiff(map, deleteSteps(map, { ids: ['estimate'], join: true, newId: ids('new') }));
    expect(arrowsOf(after)).toEqual(['visit -> invoice', 'qualify -> visit: accepted']);
  });

  it('[MO12] deleting without joining leaves a gap', () => {
    const after = applyDiff(map, deleteSteps(map, { ids: ['estimate'], join: false, newId: ids('new') }));
    expect(arrowsOf(after)).toEqual(['visit -> invoice']);
  });

  it('[MO13] a deleted step takes the records of its handoffs with it', () => {
    const named = applyDiff(
      map,
      changeHandoff(map, { sender: 'visit', receiver: 'invoice', patch: { passed: 'report' } }),
    );
    const after = applyDiff(named, deleteSteps(named, { ids: ['invoice'], join: true, newId: ids('new') }));
    expect(named.handoff.size).toBe(1);
    expect(after.handoff.size).toBe(0);
  });

  it('[MO14] the record of a handoff survives the deletion of its arrow', () => {
    const named = applyDiff(
      map,
      changeHandoff(map, { sender: 'visit', receiver: 'invoice', patch: { passed: 'report' } }),
    );
    const cut = applyDiff(named, deleteConnections(named, { ids: ['visit_invoice'] }));
    expect(findHandoffs(cut).map((handoff) => handoff.id)).toEqual(['estimate:visit']);
    const again = applyDiff(cut, {
      added: [...named.connection.values()].filter((arrow) => arrow.id === 'visit_invoice'),
      updated: [],
      removed: [],
    });
    expect(findHandoffs(again).find((handoff) => handoff.id === 'visit:invoice')?.record.passed).toBe(
      'report',
    );
  });
});

describe('lanes', () => {
  it('[MO15] a lane moves to a place from the top, and the others close up', () => {
    expect(laneNames(map)).toEqual(['Sales', 'Field', 'Office']);
    expect(laneNames(applyDiff(map, moveLane(map, { id: 'office', index: 0 })))).toEqual([
      'Office',
      'Sales',
      'Field',
    ]);
    expect(laneNames(applyDiff(map, moveLane(map, { id: 'sales', index: 99 })))).toEqual([
      'Field',
      'Office',
      'Sales',
    ]);
  });

  it('[MO15] a lane can be added under another', () => {
    const after = applyDiff(map, addLane(map, { id: 'new', name: 'Dispatch', below: 'sales' }));
    expect(laneNames(after)).toEqual(['Sales', 'Dispatch', 'Field', 'Office']);
  });

  it('[MO16] a lane with steps is not deleted without asking', () => {
    expect(mayDeleteLane(map, 'sales')).toEqual({
      allowed: false,
      sentence: '“Sales” holds 2 steps. Delete them too, or move them to another lane.',
    });
  });

  it('[MO16] its steps move to another lane, or go with it and their neighbours are joined', () => {
    const moved = applyDiff(map, deleteLane(map, { id: 'field', moveStepsTo: 'office', newId: ids('new') }));
    expect(moved.step.get('visit')?.laneId).toBe('office');
    const deleted = applyDiff(map, deleteLane(map, { id: 'field', moveStepsTo: null, newId: ids('new') }));
    expect(arrowsOf(deleted)).toEqual(['qualify -> estimate', 'estimate -> invoice: accepted']);
  });
});

describe('rules', () => {
  it('[MO17] an arrow is refused with the reason', () => {
    const sentence = (from: string, to: string) => {
      const permission = mayConnect(map, from, to);
      return permission.allowed ? 'allowed' : permission.sentence;
    };
    expect(sentence('qualify', 'visit')).toBe('allowed');
    expect(sentence('qualify', 'qualify')).toBe('“Qualify” cannot be connected to itself.');
    expect(sentence('qualify', 'estimate')).toBe('“Qualify” leads to “Estimate” already.');
  });

  it('[MO17] nothing leads to a start, and nothing follows an end', () => {
    const ends = buildMap({ steps: ['Sales: Lead in (start)', 'Sales: Paid (end)'] });
    expect(mayConnect(ends, 'paid', 'lead-in')).toMatchObject({ allowed: false });
    expect(mayConnect(ends, 'lead-in', 'paid')).toEqual({ allowed: true });
  });
});

describe('scores and names', () => {
  const withRater = applyDiff(map, {
    added: [{ type: 'rater', id: 'dana', name: 'Dana', role: '', laneId: null }],
    updated: [],
    removed: [],
  });
  const score = (from: WorkflowMap, value: 4 | 'unknown' | null) =>
    giveScore(from, {
      handoffId: 'estimate:visit',
      raterId: 'dana',
      round: 1,
      dimension: 'cashImpact',
      score: value,
      time: '2026-01-05T09:00:00.000Z',
    });

  it('[MO18] a score begins a rating, and clearing the last one removes it', () => {
    const scored = applyDiff(withRater, score(withRater, 4));
    expect(scored.rating.get('estimate:visit:dana:1')?.scores).toEqual({ cashImpact: 4 });
    const cleared = applyDiff(scored, score(scored, null));
    expect(cleared.rating.size).toBe(0);
  });

  it('[MO18] “don’t know” is kept as an answer', () => {
    const scored = applyDiff(withRater, score(withRater, 'unknown'));
    expect(scored.rating.get('estimate:visit:dana:1')?.scores).toEqual({ cashImpact: 'unknown' });
  });

  it('[MO19] a name that differs only in case and white space is not registered twice', () => {
    const once = applyDiff(map, registerName(map, { type: 'system', id: 's1', name: ' CRM ' }));
    expect(once.system.get('s1')?.name).toBe('CRM');
    expect(isEmptyDiff(registerName(once, { type: 'system', id: 's2', name: 'crm' }))).toBe(true);
  });
});
