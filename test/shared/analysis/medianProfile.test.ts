import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { medianProfile } from '../../../shared/analysis/medianProfile.ts';
import { pictureMap } from '../../support/pictureMap.ts';

describe('the profile of a handoff', () => {
  const map = pictureMap([['5431 1?3-', '3432 1?3-', '4432 1-3-'], ['2222 2222'], ['3312 1-3-'], []]);
  const profile = medianProfile(analyseMap(map), 's1:s2');

  it('[PI5] sets its medians and the range of its raters beside the median of all handoffs', () => {
    expect(
      profile?.lines.map(({ dimension, median, range, mapMedian, difference }) => [
        dimension,
        median,
        range,
        mapMedian,
        difference,
      ]),
    ).toEqual([
      // Scores 5, 3, 4: median 4. The map's medians 4, 2, 3: 3.
      ['customerImpact', 4, [3, 5], 3, 1],
      ['exceptionVolume', 4, [4, 4], 3, 1],
      ['hiddenLabor', 3, [3, 3], 2, 1],
      // Scores 1, 2, 2: median 2. The map's medians 2, 2, 2.
      ['cashImpact', 2, [1, 2], 2, 0],
      ['ownershipClarity', 1, [1, 1], 1, 0],
      // Only the second handoff has a score.
      ['systemClarity', null, null, 2, null],
      ['riskLevel', 3, [3, 3], 3, 0],
      ['improvementEvidence', null, null, 2, null],
    ]);
    expect(profile?.among).toBe(4);
  });

  it('[PI5] has nothing for a handoff that is not on the map', () => {
    expect(medianProfile(analyseMap(map), 's9:s1')).toBeNull();
  });

  it('[PI5] takes the mean of the middle two of an even number of handoffs', () => {
    const even = medianProfile(analyseMap(pictureMap([['5'], ['2']])), 's1:s2');
    expect(even?.lines[0]).toMatchObject({ median: 5, mapMedian: 3.5, difference: 1.5 });
  });
});
