import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { ranksByRater } from '../../../shared/analysis/ranksByRater.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings } from '../../support/ratedMap.ts';

const map = buildMap({
  steps: ['Sales: A', 'Field: B', 'Sales: C'],
  arrows: ['A -> B', 'B -> C'],
});

describe('[RA10] the ranking by each rater', () => {
  it('alone, and with each left out', () => {
    // Medians of three: A → B 4, B → C 3. The third rater alone sees it the other way round;
    // without the first, A → B is (4 + 1) / 2 = 2.5 and B → C (3 + 5) / 2 = 4.
    const rated = withRatings(map, {
      'a:b': ['444444', '444444', '111111'],
      'b:c': ['333333', '333333', '555555'],
    });
    const leaders = ranksByRater(rated).map(({ raterId, alone, without }) => [
      raterId,
      [...alone.keys()][0],
      [...without.keys()][0],
    ]);
    expect(analyseMap(rated).ranked[0]?.found.id).toBe('a:b');
    expect(leaders).toEqual([
      ['rater-1', 'a:b', 'b:c'],
      ['rater-2', 'a:b', 'b:c'],
      ['rater-3', 'b:c', 'a:b'],
    ]);
  });

  it('a rater alone who answered too little ranks nothing', () => {
    const rated = withRatings(map, { 'a:b': ['444---', '444444'] });
    const [first, second] = ranksByRater(rated);
    expect(first?.alone.get('a:b')).toBeUndefined();
    expect(second?.alone.get('a:b')).toBe(1);
  });
});
