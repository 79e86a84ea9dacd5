import { describe, expect, it } from 'vitest';
import { mustDiscuss, rankingLines } from '../../../../renderer/features/heatMap/rankingLines.ts';
import { sortPhrase } from '../../../../renderer/features/heatMap/sortPhrase.ts';
import {
  columnsThrough,
  lensOrder,
  nextOrder,
  type RankingOrder,
  sortRanking,
} from '../../../../renderer/features/heatMap/sortRanking.ts';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import { type LensId, lensIds } from '../../../../shared/analysis/lenses/lenses.ts';
import { readLens } from '../../../../shared/analysis/lenses/readLens.ts';
import { rankFirmness } from '../../../../shared/analysis/rankFirmness.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { withHandoff, withOwners, withRatings } from '../../../support/ratedMap.ts';

const drawn = buildMap({
  steps: ['Sales: Call', 'Office: Quote', 'Sales: Sell', 'Field: Visit', 'Office: Bill'],
  arrows: ['Call -> Quote', 'Quote -> Sell', 'Sell -> Visit', 'Visit -> Bill'],
});
// Heats under the default weights: all six answered alike with v give 100 · (v − 1) / 4.
const rated = withRatings(drawn, {
  'call:quote': ['222222 11'], // heat 25, readiness 100
  'quote:sell': ['444444 5-'], // heat 75, readiness not known, risk level 5
  'sell:visit': ['333333 33'], // heat 50, readiness 50
});
const map = withHandoff(withOwners(rated, ['dana']), 'call:quote', { givingOwnerId: 'dana' });
const analysis = analyseMap(map);
const seen = (id: LensId) => readLens(map, analysis, { id, relative: false });
const sorted = (order: RankingOrder) =>
  sortRanking(rankingLines(map, analysis, rankFirmness(map, analysis), seen('heat')), order).map(
    ({ handoff }) => handoff.found.id,
  );

describe('[WI45] sorting the ranked list', () => {
  it('by rank puts the hottest first and the unscored last', () => {
    expect(sorted({ column: 'rank', descending: false })).toEqual([
      'quote:sell',
      'sell:visit',
      'call:quote',
      'visit:bill',
    ]);
  });

  it('keeps the unscored last when turned round', () => {
    expect(sorted({ column: 'lens', descending: false })).toEqual([
      'call:quote',
      'sell:visit',
      'quote:sell',
      'visit:bill',
    ]);
  });

  it('puts what is not known after what is, whichever way', () => {
    const ways = [false, true].map((descending) => sorted({ column: 'readiness', descending }));
    expect(ways).toEqual([
      ['sell:visit', 'call:quote', 'quote:sell', 'visit:bill'],
      ['call:quote', 'sell:visit', 'quote:sell', 'visit:bill'],
    ]);
  });

  it('[LE31] by the lens goes by what it knows: a readiness of 100 before one of 50', () => {
    const lines = rankingLines(map, analysis, null, seen('readiness'));
    expect(
      sortRanking(lines, { column: 'lens', descending: true }).map(({ handoff }) => handoff.found.id),
    ).toEqual(['call:quote', 'sell:visit', 'quote:sell', 'visit:bill']);
  });

  it.each(lensIds)(
    '[LE31] through %s lists what stands out first, as H walks and `rank --lens` prints, and says so',
    (id) => {
      const lines = sortRanking(rankingLines(map, analysis, null, seen(id)), lensOrder);
      expect(lines.map(({ handoff }) => handoff)).toEqual(seen(id).order);
      const { name } = seen(id).lens;
      expect(sortPhrase(lensOrder, seen(id).lens)).toMatch(
        new RegExp(`^Sorted by ${name.toLowerCase()}, the `),
      );
      expect(columnsThrough(id).includes('heat')).toBe(id !== 'heat');
      expect(columnsThrough(id).includes('firmness')).toBe(id === 'heat');
    },
  );

  it('keeps the order of the ranking among equals', () => {
    // Only one has an owner; the other two scored ones stay as ranked.
    expect(sorted({ column: 'owner', descending: true })).toEqual([
      'call:quote',
      'quote:sell',
      'sell:visit',
      'visit:bill',
    ]);
  });

  it('[FI6] by firmness, the surest first place first, then the surest of the top three', () => {
    // Each is answered alike on every dimension, so the order is the same in every draw: all are in the top three.
    expect(sorted({ column: 'firmness', descending: true })).toEqual([
      'quote:sell',
      'sell:visit',
      'call:quote',
      'visit:bill',
    ]);
    const drawing = sortRanking(rankingLines(map, analysis, null, seen('heat')), {
      column: 'firmness',
      descending: true,
    });
    expect(drawing.map(({ firmness }) => firmness)).toEqual([null, null, null, null]);
  });

  it('sorts a column as people look for it first, then turns it round', () => {
    const heat = nextOrder({ column: 'rank', descending: false }, 'lens');
    expect(heat).toEqual({ column: 'lens', descending: true });
    expect(nextOrder(heat, 'lens')).toEqual({ column: 'lens', descending: false });
    expect(nextOrder(heat, 'name')).toEqual({ column: 'name', descending: false });
  });

  it('lists a severe score under must discuss', () => {
    expect(mustDiscuss(analysis).map(({ found }) => found.id)).toEqual(['quote:sell']);
  });
});
