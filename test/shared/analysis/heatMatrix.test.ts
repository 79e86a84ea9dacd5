import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { heatMatrix } from '../../../shared/analysis/heatMatrix.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings } from '../../support/ratedMap.ts';

describe('the lane-by-lane matrix', () => {
  it('[SC16] counts the handoffs of each pair of lanes and shows the hottest', () => {
    const map = withRatings(
      buildMap({
        steps: ['Sales: Sell', 'Field: Do', 'Sales: Chase', 'Field: Redo', 'Billing: Bill'],
        arrows: ['Sell -> Do', 'Do -> Chase', 'Chase -> Redo', 'Redo -> Bill'],
      }),
      { 'sell:do': ['222222'], 'chase:redo': ['444444'] },
    );
    const { lanes, cells } = heatMatrix(map, analyseMap(map));
    expect(lanes.map(({ name }) => name)).toEqual(['Sales', 'Field', 'Billing']);
    expect(
      cells.map((cell) => [cell.fromLaneId, cell.toLaneId, cell.count, cell.hottest?.found.id ?? null]),
    ).toEqual([
      ['sales', 'field', 2, 'chase:redo'],
      ['field', 'sales', 1, null],
      ['field', 'billing', 1, null],
    ]);
    expect(cells[0]?.handoffs.map(({ found }) => found.id)).toEqual(['chase:redo', 'sell:do']);
  });
});
