import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { matrixFigures, matrixMeasures, matrixShade } from '../../../shared/analysis/matrixFigures.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings } from '../../support/ratedMap.ts';

/** Sales → Field: heat 25, 75 and one unscored; Field → Sales: 100; Field → Customer: unscored. */
const map = withRatings(
  buildMap({
    steps: [
      'Sales: Sell',
      'Field: Do',
      'Sales: Chase',
      'Field: Redo',
      'Sales: Ask',
      'Field: Come',
      'Customer: Hear',
    ],
    arrows: ['Sell -> Do', 'Do -> Chase', 'Chase -> Redo', 'Ask -> Come', 'Redo -> Hear'],
    laneKinds: { Customer: 'outside' },
  }),
  { 'sell:do': ['222222'], 'chase:redo': ['444444'], 'do:chase': ['555555'] },
);
const figures = matrixFigures(map, analyseMap(map));

describe('the figures of the lane-by-lane matrix', () => {
  it('[PI1] gives highest, mean and sum over the scored handoffs, and the count over all', () => {
    expect(figures.cells.map(({ fromLaneId, toLaneId, figures }) => [fromLaneId, toLaneId, figures])).toEqual(
      [
        // max(25, 75), (25 + 75) / 2, 25 + 75; three handoffs, one of them unscored.
        ['sales', 'field', { count: 3, scored: 2, max: 75, mean: 50, sum: 100 }],
        ['field', 'sales', { count: 1, scored: 1, max: 100, mean: 100, sum: 100 }],
        ['field', 'customer', { count: 1, scored: 0, max: null, mean: null, sum: null }],
      ],
    );
  });

  it('[PI1] totals the handoffs of a row, of a column and of the map, outside parties too', () => {
    expect(figures.rows.get('field')).toEqual({ count: 2, scored: 1, max: 100, mean: 100, sum: 100 });
    expect(figures.columns.get('customer')).toEqual({
      count: 1,
      scored: 0,
      max: null,
      mean: null,
      sum: null,
    });
    expect(figures.rows.get('customer')?.count).toBe(0);
    // (25 + 75 + 100) / 3 is 66.7, not the mean of the cells, which would be 75.
    expect(figures.total.mean).toBeCloseTo(200 / 3, 9);
    expect(figures.total).toMatchObject({ count: 5, scored: 3, max: 100, sum: 200 });
  });

  it('[PI2] shades a heat by its bin, and a sum or count by its share of the largest cell', () => {
    const shades = matrixMeasures.map((measure) => figures.cells.map(matrixShade(figures, measure)));
    expect(shades).toEqual([
      [4, 5, null],
      [3, 5, null],
      [5, 5, null],
      // 3 of 3; 1 of 3 is 33 %.
      [5, 2, 2],
    ]);
  });

  it('[PI2] shades sums that are all 0 as the coolest', () => {
    const cool = withRatings(buildMap({ steps: ['A: One', 'B: Two'], arrows: ['One -> Two'] }), {
      'one:two': ['111111'],
    });
    const all = matrixFigures(cool, analyseMap(cool));
    expect(all.cells.map(matrixShade(all, 'sum'))).toEqual([1]);
  });
});
