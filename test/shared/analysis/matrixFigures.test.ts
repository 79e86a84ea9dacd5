import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import type { LensId } from '../../../shared/analysis/lenses/lenses.ts';
import { readLens } from '../../../shared/analysis/lenses/readLens.ts';
import { matrixText, matrixWords } from '../../../shared/analysis/matrixFigure.ts';
import { matrixFigures, matrixShade, type TogetherFigures } from '../../../shared/analysis/matrixFigures.ts';
import { matrixMeasures, matrixScale, measuresOf } from '../../../shared/analysis/matrixMeasure.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings } from '../../support/ratedMap.ts';
import { chain, withMeasures } from './lenses/lensMap.ts';

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
const through = (of: WorkflowMap, id: LensId) =>
  matrixFigures(of, readLens(of, analyseMap(of), { id, relative: false }));
const figures = through(map, 'heat');
/** The figures alone, without the handoffs that they are made of. */
const told = ({ count, known, max, mean, sum }: TogetherFigures) => ({ count, known, max, mean, sum });

describe('the figures of the lane-by-lane matrix', () => {
  it('[PI1] gives highest, mean and sum over the scored handoffs, and the count over all', () => {
    expect(
      figures.cells.map(({ fromLaneId, toLaneId, figures }) => [fromLaneId, toLaneId, told(figures)]),
    ).toEqual([
      // max(25, 75), (25 + 75) / 2, 25 + 75; three handoffs, one of them unscored.
      ['sales', 'field', { count: 3, known: 2, max: 75, mean: 50, sum: 100 }],
      ['field', 'sales', { count: 1, known: 1, max: 100, mean: 100, sum: 100 }],
      ['field', 'customer', { count: 1, known: 0, max: null, mean: null, sum: null }],
    ]);
  });

  it('[PI1] totals the handoffs of a row, of a column and of the map, outside parties too', () => {
    expect(figures.rows.get('field')).toMatchObject({ count: 2, known: 1, max: 100, mean: 100, sum: 100 });
    expect(figures.columns.get('customer')).toMatchObject({
      count: 1,
      known: 0,
      max: null,
      mean: null,
      sum: null,
    });
    expect(figures.rows.get('customer')?.count).toBe(0);
    // (25 + 75 + 100) / 3 is 66.7, not the mean of the cells, which would be 75.
    expect(figures.total.mean).toBeCloseTo(200 / 3, 9);
    expect(figures.total).toMatchObject({ count: 5, known: 3, max: 100, sum: 200 });
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
    const all = through(cool, 'heat');
    expect(all.cells.map(matrixShade(all, 'sum'))).toEqual([1]);
  });
});

describe('[PI14] the matrix through another lens', () => {
  /** Sales → Field: 4, estimated, and 31 hours; Field → Sales: 24 hours and not known. */
  const waiting = withMeasures(chain, [
    { waitMedianHours: -4 },
    { waitMedianHours: 24 },
    { waitMedianHours: 31 },
  ]);
  const cellsOf = (of: WorkflowMap, id: LensId) => {
    const matrix = through(of, id);
    return measuresOf(matrix.readings.lens).map((measure) => {
      const shadeOf = matrixShade(matrix, measure);
      return matrix.cells.map((cell) => [matrixText(cell.figures, measure, matrix.readings), shadeOf(cell)]);
    });
  };

  it('shows the longest wait, the mean of what is known, and how many, but no sum of medians', () => {
    // 31 and 24 hours lie in the third part (24–72 h); (4 + 31) / 2 is 17.5, in the second.
    expect(cellsOf(waiting, 'waiting')).toEqual([
      [
        ['31', 3],
        ['24', 3],
      ],
      [
        ['~18', 2],
        ['24', 3],
      ],
      [
        ['2', 5],
        ['2', 5],
      ],
    ]);
  });

  it('says what it shows, at how many handoffs it is known, and totals handoffs and not cells', () => {
    const { cells, total, readings } = through(waiting, 'waiting');
    expect(cells.map(({ figures }) => matrixWords(figures, 'mean', readings))).toEqual([
      'mean wait 17.5 hours at 2 handoffs, estimated',
      'mean wait 24 hours at 1 of 2 handoffs',
    ]);
    // (4 + 24 + 31) / 3
    expect(matrixWords(total, 'mean', readings)).toBe('mean wait 19.7 hours at 3 of 4 handoffs, estimated');
    expect(matrixWords(total, 'max', readings)).toBe(
      'items wait 31 hours, measured, Quote → Build, the longest of 4 handoffs',
    );
  });

  it('adds up exceptions and gaps, which are counts', () => {
    const counts = { missingFields: 0, managerTouches: 0, customerEscalations: 0 };
    const exceptions = withMeasures(
      chain,
      [3, 4, 9].map((rework) => ({ ...counts, rework })),
    );
    const { cells, total, readings } = through(exceptions, 'exceptions');
    expect(cells.map(({ figures }) => figures.sum)).toEqual([12, 4]);
    expect(matrixWords(total, 'sum', readings)).toBe(
      'at least 16 exceptions a week in all at 3 of 4 handoffs',
    );
    // Nobody owns any of the four handoffs; that is one gap each.
    expect(through(chain, 'gaps').total.sum).toBe(4);
    expect(cellsOf(chain, 'gaps')[0]).toEqual([
      ['0', 5],
      ['0', 5],
    ]);
  });

  it('takes the mean of differences with their sides', () => {
    // S10 and R30 are −10 on the mean: the receiver hotter by 10.
    const { lens } = through(chain, 'sides').readings;
    expect([lens.mean?.text(-10), lens.mean?.words(-10)]).toEqual([
      'R10',
      'on the mean receiver hotter by 10',
    ]);
  });

  it.each([
    ['heat', 'max mean sum count'],
    ['readiness', 'max mean count'],
    ['waiting', 'max mean count'],
    ['exceptions', 'max mean sum count'],
    ['disagreement', 'max mean count'],
    ['sides', 'max mean count'],
    ['gaps', 'max sum count'],
    ['felt', 'max count'],
    ['firmness', 'max count'],
  ] as const)('by %s has %s', (id, measures) => {
    expect(measuresOf(through(chain, id).readings.lens).join(' ')).toBe(measures);
  });

  it('shades shares as amounts where the colours of the lens are kinds or two sides', () => {
    expect(matrixMeasures.map((measure) => matrixScale('sides', measure))).toEqual([
      'sides',
      'sides',
      'amount',
      'amount',
    ]);
    expect(matrixScale('heat', 'count')).toBe('heat');
  });
});
