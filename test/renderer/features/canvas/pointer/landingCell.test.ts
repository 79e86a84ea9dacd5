import { describe, expect, it } from 'vitest';
import { landingCell } from '../../../../../renderer/features/canvas/pointer/landingCell.ts';
import { layoutMap } from '../../../../../shared/layout/layoutMap.ts';
import { blankMap } from '../../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../../support/mapBuilder.ts';

const map = buildMap({
  steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit'],
  arrows: ['Qualify -> Estimate', 'Estimate -> Visit'],
});
const layout = layoutMap(map);
const middleOf = (id: string) => {
  const box = layout.steps.get(id);
  return { x: (box?.x ?? 0) + 84, y: (box?.y ?? 0) + 32 };
};

describe('[WI16] where a step lands', () => {
  it('in the lane and column nearest to its middle', () => {
    const { x, y } = middleOf('estimate');
    expect(landingCell(layout, { x: x + 60, y: y + 10 })).toMatchObject({ laneId: 'sales', column: 1 });
    expect(landingCell(layout, { x, y: middleOf('visit').y })).toMatchObject({ laneId: 'field', column: 1 });
  });

  it('one column beyond the last at most, and never beyond the lanes', () => {
    expect(landingCell(layout, { x: 9_000, y: 9_000 })).toMatchObject({ laneId: 'field', column: 3 });
    expect(landingCell(layout, { x: -500, y: -500 })).toMatchObject({ laneId: 'sales', column: 0 });
  });

  it('nowhere on a map without lanes', () => {
    expect(landingCell(layoutMap(blankMap('Empty')), { x: 0, y: 0 })).toBeNull();
  });
});
