import { describe, expect, it } from 'vitest';
import { describeDiff } from '../../../shared/analysis/describeDiff.ts';
import { addLane } from '../../../shared/model/edits/addLane.ts';
import { addStep } from '../../../shared/model/edits/addStep.ts';
import { changeHandoff } from '../../../shared/model/edits/changeHandoff.ts';
import { changeLane } from '../../../shared/model/edits/changeLane.ts';
import { changeStep } from '../../../shared/model/edits/changeStep.ts';
import { changeWorkflow } from '../../../shared/model/edits/changeWorkflow.ts';
import { connectSteps } from '../../../shared/model/edits/connectSteps.ts';
import { deleteSteps } from '../../../shared/model/edits/deleteSteps.ts';
import { giveFirstScore } from '../../../shared/model/edits/giveFirstScore.ts';
import { giveScore } from '../../../shared/model/edits/giveScore.ts';
import { inTurn } from '../../../shared/model/edits/inTurn.ts';
import { moveLane } from '../../../shared/model/edits/moveLane.ts';
import { applyDiff, emptyDiff, invertDiff } from '../../../shared/model/mapDiff.ts';
import { buildMap } from '../../support/mapBuilder.ts';

const map = buildMap({
  steps: ['Sales: Estimate', 'Field: Visit', 'Finance: Invoice'],
  arrows: ['Estimate -> Visit', 'Visit -> Invoice'],
});
const handoff = { sender: 'estimate', receiver: 'visit' };
const answer = { handoffId: 'estimate:visit', raterId: 'room', round: 1, time: '2026-01-01T10:00:00.000Z' };

describe('[VE5] what a diff changed is told in words', () => {
  it('names one thing and counts several', () => {
    const one = addStep(map, { id: 'a', laneId: 'sales', name: 'Qualify' });
    expect(describeDiff(one)).toEqual(['step “Qualify” added']);
    const two = inTurn(map, [
      (before) => addStep(before, { id: 'a', laneId: 'sales' }),
      (before) => addStep(before, { id: 'b', laneId: 'sales' }),
    ]);
    expect(describeDiff(two)).toEqual(['2 steps added']);
    expect(describeDiff(addStep(map, { id: 'a', laneId: 'sales' }))).toEqual(['1 step added']);
  });

  it('leaves out what only follows: arrows of steps, lanes that make room', () => {
    const after = { stepId: 'visit', connectionId: 'arrow' };
    expect(describeDiff(addStep(map, { id: 'a', laneId: 'sales', name: 'Call', after }))).toEqual([
      'step “Call” added',
    ]);
    expect(describeDiff(addLane(map, { id: 'l', name: 'Legal', below: 'sales' }))).toEqual([
      'lane “Legal” added',
    ]);
    const deletion = deleteSteps(map, { ids: ['visit'], join: true, newId: () => 'joined' });
    expect(describeDiff(deletion)).toEqual(['step “Visit” removed']);
  });

  it('tells what was done to a thing', () => {
    expect(describeDiff(changeStep(map, { id: 'visit', patch: { name: 'See', laneId: 'sales' } }))).toEqual([
      'step “See” renamed',
      'step “See” moved',
    ]);
    expect(describeDiff(changeLane(map, { id: 'sales', patch: { name: 'Selling' } }))).toEqual([
      'lane “Selling” renamed',
    ]);
    expect(describeDiff(moveLane(map, { id: 'finance', index: 0 }))).toEqual(['3 lanes moved']);
    expect(describeDiff(changeStep(map, { id: 'visit', patch: { notes: 'By van' } }))).toEqual([
      'step “Visit” changed',
    ]);
    expect(describeDiff(connectSteps(map, { id: 'x', from: 'estimate', to: 'invoice' }))).toEqual([
      '1 arrow added',
    ]);
    const patch = { title: 'Lead', promise: 'One day' };
    expect(describeDiff(changeWorkflow(map, { patch }))).toEqual(['map renamed', 'workflow described']);
  });

  it('counts what is scored by the handoff, not by the answer', () => {
    const scoring = giveFirstScore(map, {
      ...answer,
      raterName: 'The room',
      dimension: 'customerImpact',
      score: 4,
    });
    const scored = applyDiff(map, scoring);
    expect(describeDiff(scoring)).toContain('1 handoff scored');
    const more = giveScore(scored, { ...answer, dimension: 'cashImpact', score: 2 });
    expect(describeDiff(more)).toEqual(['1 handoff scored']);
    expect(describeDiff(invertDiff(scoring))).toContain('1 handoff cleared of its scores');
    expect(describeDiff(changeHandoff(map, { ...handoff, patch: { passed: 'A quote' } }))).toEqual([
      '1 handoff described',
    ]);
  });

  it('says nothing about nothing, and shortens a long name', () => {
    expect(describeDiff(emptyDiff)).toEqual([]);
    const [told = ''] = describeDiff(addLane(map, { id: 'l', name: '🙂'.repeat(60) }));
    expect(told).toBe(`lane “${'🙂'.repeat(39)}…” added`);
  });
});
