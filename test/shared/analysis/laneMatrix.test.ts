import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { laneMatrix } from '../../../shared/analysis/laneMatrix.ts';
import { readLens, usualLens } from '../../../shared/analysis/lenses/readLens.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings } from '../../support/ratedMap.ts';

describe('the lane-by-lane matrix', () => {
  it('[SC16] has the handoffs of each pair of lanes, the hottest first', () => {
    const map = withRatings(
      buildMap({
        steps: ['Sales: Sell', 'Field: Do', 'Sales: Chase', 'Field: Redo', 'Billing: Bill'],
        arrows: ['Sell -> Do', 'Do -> Chase', 'Chase -> Redo', 'Redo -> Bill'],
      }),
      { 'sell:do': ['222222'], 'chase:redo': ['444444'] },
    );
    const { lanes, pairs } = laneMatrix(map, readLens(map, analyseMap(map), usualLens));
    expect(lanes.map(({ name }) => name)).toEqual(['Sales', 'Field', 'Billing']);
    expect(
      pairs.map((pair) => [pair.fromLaneId, pair.toLaneId, pair.handoffs.map(({ found }) => found.id)]),
    ).toEqual([
      ['sales', 'field', ['chase:redo', 'sell:do']],
      ['field', 'sales', ['do:chase']],
      ['field', 'billing', ['redo:bill']],
    ]);
  });
});
