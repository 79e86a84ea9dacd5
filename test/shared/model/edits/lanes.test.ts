import { describe, expect, it } from 'vitest';
import { addRater } from '../../../../shared/model/edits/addRater.ts';
import { mergeLanes } from '../../../../shared/model/edits/mergeLanes.ts';
import { splitLane } from '../../../../shared/model/edits/splitLane.ts';
import { findHandoffs } from '../../../../shared/model/handoffs.ts';
import { applyDiff } from '../../../../shared/model/mapDiff.ts';
import { lanesInOrder, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const drawn = buildMap({
  steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit', 'Office: Invoice'],
  arrows: ['Qualify -> Estimate', 'Estimate -> Visit', 'Visit -> Invoice'],
  laneKinds: { Sales: 'role' },
});
const map = applyDiff(drawn, addRater(drawn, { id: 'kim', name: 'Kim', laneId: 'field' }));
const lanes = (of: WorkflowMap) => lanesInOrder(of).map(({ name, order }) => `${order} ${name}`);

describe('[ED20] merging a lane into another', () => {
  const after = applyDiff(map, mergeLanes(map, { id: 'field', into: 'sales' }));

  it('moves its steps and closes up the lanes', () => {
    expect(lanes(after)).toEqual(['0 Sales', '1 Office']);
    expect(after.step.get('visit')?.laneId).toBe('sales');
  });

  it('ends the handoffs between the two, and only those', () => {
    expect(findHandoffs(after).map(({ id }) => id)).toEqual(['visit:invoice']);
  });

  it('leaves its raters speaking for the merged lane', () => {
    expect(after.rater.get('kim')?.laneId).toBe('sales');
  });

  it('into itself changes nothing', () => {
    expect(applyDiff(map, mergeLanes(map, { id: 'sales', into: 'sales' }))).toEqual(map);
  });
});

describe('[ED21] splitting a lane', () => {
  const input = { id: 'sales', stepIds: ['estimate', 'visit'], newLaneId: 'desk' };
  const after = applyDiff(map, splitLane(map, input));

  it('makes a lane of its kind right under it, without a name yet', () => {
    expect(lanes(after)).toEqual(['0 Sales', '1 ', '2 Field', '3 Office']);
    expect(after.lane.get('desk')?.kind).toBe('role');
  });

  it('takes only its own steps along', () => {
    expect(after.step.get('estimate')?.laneId).toBe('desk');
    expect(after.step.get('visit')?.laneId).toBe('field');
    expect(after.step.get('qualify')?.laneId).toBe('sales');
  });
});
