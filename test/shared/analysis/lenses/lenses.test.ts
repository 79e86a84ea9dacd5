import { describe, expect, it } from 'vitest';
import { withRatings } from '../../../support/ratedMap.ts';
import { chain, chainIds, read, textsOf, withMeasures } from './lensMap.ts';

describe('the lenses', () => {
  it('[LE10] readiness needs risk level and improvement evidence', () => {
    // 100 · (1 − mean of severities): 1 and 1 are 0 each; 3 and 5 are 0.5 and 1.
    const map = withRatings(chain, { 'sell:visit': ['111111 11'], 'visit:quote': ['111111 35'] });
    expect(textsOf(read(map, 'readiness'))).toEqual(['100', '25', '?', '?']);
  });

  it('[LE11] waiting is the median wait, else the mean, and ~ marks an estimate', () => {
    const map = withMeasures(chain, [
      { waitMedianHours: 31, waitMeanHours: 44 },
      { waitMeanHours: -6.5 },
      { waitMedianHours: 1_260 },
      { waitNinetiethPercentileHours: 90 },
    ]);
    const readings = read(map, 'waiting');
    expect(textsOf(readings)).toEqual(['31', '~6.5', '1.3k', '?']);
    expect(readings.byId.get('visit:quote')?.words).toBe('items wait 6.5 hours, estimated');
  });

  it('[LE12] exceptions a week need all four counts', () => {
    const counts = { rework: 1, missingFields: 2, managerTouches: 0, customerEscalations: 1 };
    const map = withMeasures(chain, [counts, { ...counts, rework: -22 }, { rework: 4 }]);
    const readings = read(map, 'exceptions');
    expect(textsOf(readings)).toEqual(['4', '~25', '?', '?']);
    expect(chainIds.map((id) => readings.byId.get(id)?.tone)).toEqual([2, 5, null, null]);
    expect(readings.byId.get('sell:visit')?.words).toBe('4 exceptions a week, measured');
  });

  it('[LE13] disagreement is the widest spread, and takes two who scored the same dimension', () => {
    const map = withRatings(chain, {
      'sell:visit': ['111111', '114111'],
      'visit:quote': ['222222', '222222'],
      'quote:build': ['333333', '??????'],
    });
    const readings = read(map, 'disagreement');
    expect(textsOf(readings)).toEqual(['3', '0', '?', '?']);
    expect(readings.byId.get('sell:visit')?.words).toBe('raters are 3 apart, to be discussed');
    expect(readings.byId.get('visit:quote')?.words).toBe('raters agree');
  });

  it('[LE16] felt against measured tells hot but quick from cool but slow', () => {
    const waiting = withMeasures(chain, [
      { waitMedianHours: 4 },
      { waitMedianHours: 40 },
      { waitMedianHours: 8 },
      { waitMedianHours: 2 },
    ]);
    // The median of 2, 4, 8 and 40 hours is 6: 8 and 40 are slow. All 3 is a heat of 50, which is hot; all 2 is 25.
    const map = withRatings(waiting, {
      'sell:visit': ['333333'],
      'visit:quote': ['222222'],
      'quote:build': ['333333'],
      'build:bill': ['222222'],
    });
    const readings = read(map, 'felt');
    expect(textsOf(readings)).toEqual(['hot', 'slow', 'both', 'calm']);
    expect([...readings.byId.values()].map(({ rank }) => rank)).toEqual([null, null, null, null]);
  });

  it('[LE17] firmness is the share of weightings in which a handoff ranks first', () => {
    const map = withRatings(chain, { 'sell:visit': ['555555'], 'visit:quote': ['111111'] });
    const readings = read(map, 'firmness');
    expect(textsOf(readings)).toEqual(['100%', '0%', '?', '?']);
    expect(readings.byId.get('sell:visit')?.words).toBe('first in 100 % of weightings');
  });
});
