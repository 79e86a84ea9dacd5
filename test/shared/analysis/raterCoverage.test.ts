import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { raterCoverage } from '../../../shared/analysis/raterCoverage.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { ratingOf, withRatings, withRecords } from '../../support/ratedMap.ts';

const bare = buildMap({ steps: ['Sales: A', 'Field: B', 'Sales: C'], arrows: ['A -> B', 'B -> C'] });

describe('[RA6] how much each rater has scored', () => {
  const rated = withRatings(bare, {
    'a:b': ['12345123', '?2------', '????----'],
    'b:c': ['1234567?'.replace(/[67]/g, '?')],
  });

  it('counts handoffs with a score, handoffs answered in full, and answers of each handoff', () => {
    const coverage = raterCoverage(rated, analyseMap(rated));
    const first = coverage.get('rater-1');
    expect([first?.scored, first?.complete, first?.rounds]).toEqual([2, 2, [1]]);
    expect(coverage.get('rater-2')).toMatchObject({ scored: 1, complete: 0 });
    expect(coverage.get('rater-2')?.answers.get('a:b')).toBe(2);
    expect(coverage.get('rater-3')).toMatchObject({ scored: 0, complete: 0, rounds: [1] });
  });

  it('names the rounds, and nothing of one that is not revealed', () => {
    const later = withRecords(rated, [
      { type: 'rater', id: 'late', name: 'Late', role: '', laneId: null },
      { type: 'round', id: '1', number: 1, startedAt: '', revealed: true },
      { type: 'round', id: '2', number: 2, startedAt: '', revealed: true },
      { type: 'round', id: '3', number: 3, startedAt: '', revealed: false },
      ratingOf('a:b', 'rater-1', '1-------', 2),
      ratingOf('a:b', 'late', '11111111', 3),
    ]);
    const coverage = raterCoverage(later, analyseMap(later));
    expect(coverage.get('rater-1')?.rounds).toEqual([1, 2]);
    expect(coverage.get('rater-1')?.answers.get('a:b')).toBe(1);
    expect(coverage.get('late')).toMatchObject({ scored: 0, complete: 0, rounds: [] });
  });
});
