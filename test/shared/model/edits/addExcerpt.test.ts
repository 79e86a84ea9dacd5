import { describe, expect, it } from 'vitest';
import { addExcerpt } from '../../../../shared/model/edits/addExcerpt.ts';
import { addRater } from '../../../../shared/model/edits/addRater.ts';
import { assignByName } from '../../../../shared/model/edits/assignByName.ts';
import { changeHandoff } from '../../../../shared/model/edits/changeHandoff.ts';
import { changeStep } from '../../../../shared/model/edits/changeStep.ts';
import { addComment } from '../../../../shared/model/edits/comments.ts';
import { deleteSteps } from '../../../../shared/model/edits/deleteSteps.ts';
import { giveScore } from '../../../../shared/model/edits/giveScore.ts';
import { inTurn } from '../../../../shared/model/edits/inTurn.ts';
import { registerName } from '../../../../shared/model/edits/registerName.ts';
import { excerptOf } from '../../../../shared/model/excerpt.ts';
import { applyDiff } from '../../../../shared/model/mapDiff.ts';
import { lanesInOrder, stepsInOrder, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const drawn = buildMap({
  steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit', 'Office: Invoice'],
  arrows: ['Qualify -> Estimate', 'Estimate -> Visit: accepted', 'Visit -> Invoice'],
});
const map = applyDiff(
  drawn,
  inTurn(drawn, [
    (before) =>
      assignByName(before, {
        type: 'owner',
        name: 'Dana',
        id: 'dana',
        assign: (at, ownerId) => changeStep(at, { id: 'visit', patch: { ownerId } }),
      }),
    (before) =>
      changeHandoff(before, { sender: 'estimate', receiver: 'visit', patch: { passed: 'Signed offer' } }),
    (before) => addRater(before, { id: 'kim', name: 'Kim' }),
    (before) =>
      giveScore(before, {
        handoffId: 'estimate:visit',
        raterId: 'kim',
        round: 1,
        dimension: 'cashImpact',
        score: 4,
        time: '2026-01-05T09:00:00.000Z',
      }),
    (before) =>
      addComment(before, { id: 'c1', author: 'Kim', time: '', text: 'Why?', about: { stepId: 'visit' } }),
  ]),
);
const columns = new Map([
  ['qualify', 0],
  ['estimate', 1],
  ['visit', 2],
  ['invoice', 3],
]);
const chosen = ['estimate', 'visit'];
const excerpt = excerptOf(map, { stepIds: chosen, columns, whole: false });
const whole = excerptOf(map, { stepIds: chosen, columns, whole: true });

function add(
  to: WorkflowMap,
  from: WorkflowMap,
  more: { column?: number; laneId?: string } = {},
): WorkflowMap {
  let count = 0;
  const newId = () => `new${count++}`;
  const { column = null, laneId = null } = more;
  return applyDiff(to, addExcerpt(to, { excerpt: from, column, laneId, newId }));
}
const drawing = (of: WorkflowMap) =>
  stepsInOrder(of).map((step) => `${of.lane.get(step.laneId)?.name}: ${step.name} ${step.column ?? '–'}`);

describe('[ED1] an excerpt holds steps, what is among them, and what they name', () => {
  it('the first step is pinned where it is drawn, arrows out of the excerpt stay behind', () => {
    expect(drawing(excerpt)).toEqual(['Sales: Estimate 1', 'Field: Visit –']);
    expect([...excerpt.connection.keys()]).toEqual(['estimate_visit']);
    expect([...excerpt.handoff.keys()]).toEqual(['estimate:visit']);
    expect([...excerpt.owner.keys()]).toEqual(['dana']);
  });

  it('ratings and comments come along only when it is whole', () => {
    expect([excerpt.rating.size, excerpt.comment.size, excerpt.rater.size]).toEqual([0, 0, 0]);
    expect([whole.rating.size, whole.comment.size, whole.rater.size]).toEqual([1, 1, 1]);
  });
});

describe('[ED2] added to its own map it is a second one', () => {
  const after = add(map, excerpt, { column: 4 });

  it('with new identifiers, its arrows and its handoffs, from the wanted column on', () => {
    expect(drawing(after).slice(4)).toEqual(['Sales: Estimate 4', 'Field: Visit –']);
    expect(after.connection.size).toBe(4);
    expect([...after.handoff.values()].map(({ id, passed }) => [id, passed])).toEqual([
      ['estimate:visit', 'Signed offer'],
      ['new0:new1', 'Signed offer'],
    ]);
    expect(after.step.get('new1')?.ownerId).toBe('dana');
  });

  it('without ratings and comments, even where the excerpt has them', () => {
    const twice = add(map, whole);
    expect([twice.rating.size, twice.comment.size]).toEqual([1, 1]);
  });

  it('all in one lane where that is wanted', () => {
    expect(drawing(add(map, excerpt, { laneId: 'office' })).slice(4)).toEqual([
      'Office: Estimate 1',
      'Office: Visit –',
    ]);
  });
});

describe('[ED3] added to another map it finds lanes, owners and systems by their names', () => {
  const other = buildMap({ steps: ['  sales : Call'] });
  const registered = applyDiff(other, registerName(other, { type: 'owner', id: 'o9', name: 'DANA' }));
  const after = add(registered, excerpt);

  it('a lane that is there is used, a missing one is made at the bottom', () => {
    expect(lanesInOrder(after).map(({ name }) => name)).toEqual(['  sales ', 'Field']);
    expect(after.step.get('estimate')?.laneId).toBe('sales');
  });

  it('an owner that is registered is not registered again', () => {
    expect(after.owner.size).toBe(1);
    expect(after.step.get('visit')?.ownerId).toBe('o9');
  });
});

describe('[ED4] what was cut comes back as what it was', () => {
  const cut = applyDiff(map, deleteSteps(map, { ids: chosen, join: true, newId: () => 'joined' }));

  it('with identifiers, ratings and comments', () => {
    const back = add(cut, whole);
    expect(back.rating.get('estimate:visit:kim:1')).toEqual(map.rating.get('estimate:visit:kim:1'));
    expect(back.comment.get('c1')).toEqual(map.comment.get('c1'));
    expect(back.connection.has('estimate_visit')).toBe(true);
  });

  it('a second time as new steps, which nobody has scored', () => {
    const twice = add(add(cut, whole), whole);
    expect([twice.step.size, twice.rating.size]).toEqual([6, 1]);
  });

  it('without the ratings of people whom the map does not know', () => {
    expect(add(buildMap({ steps: ['Sales: Call'] }), whole).rating.size).toBe(0);
  });
});
