import { describe, expect, it } from 'vitest';
import { withRatings, withRecords } from '../../../support/ratedMap.ts';
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

  it('[LE12] exceptions a week are at least those that are known where one of the four counts is not', () => {
    const counts = { rework: 1, missingFields: 2, managerTouches: 0, customerEscalations: 1 };
    const map = withMeasures(chain, [counts, { ...counts, rework: -22 }, { rework: 4 }, { rework: 0 }]);
    const readings = read(map, 'exceptions');
    expect(textsOf(readings)).toEqual(['4', '~25', '≥4', '?']);
    expect(chainIds.map((id) => readings.byId.get(id)?.tone)).toEqual([2, 5, 2, null]);
    expect(readings.byId.get('quote:build')?.words).toBe('at least 4 exceptions a week, measured');
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

  it('[LE14] sender against receiver compares the median heats of the two lanes', () => {
    const rated = withRatings(chain, {
      // All 5 is heat 100, all 4 is 75, all 3 is 50, all 2 is 25. Of the sender’s 100 and 50 the median is 75.
      'sell:visit': ['555555', '333333', '222222'],
      'visit:quote': ['222222', '222222', '222222'],
      'quote:build': ['222222', '222222', '555555'],
      'build:bill': ['555555'],
    });
    const laneIds: Readonly<Record<string, string>> = { 'rater-3': 'field' };
    const map = withRecords(
      rated,
      [...rated.rater.values()].map((rater) => ({ ...rater, laneId: laneIds[rater.id] ?? 'sales' })),
    );
    const readings = read(map, 'sides');
    expect(textsOf(readings)).toEqual(['S50', '0', 'R75', '?']);
    expect(chainIds.map((id) => readings.byId.get(id)?.tone)).toEqual([5, 3, 1, null]);
    expect(chainIds.map((id) => readings.byId.get(id)?.rank)).toEqual([2, 3, 1, null]);
    expect(readings.byId.get('quote:build')?.words).toBe('receiver hotter by 75');
    expect(read(map, 'sides', true).entries.map(({ sign, text }) => `${sign} ${text}`)).toEqual([
      'R receiver by 45',
      'R by 15–45',
      '0 within 15',
      'S by 15–45',
      'S sender by 45',
    ]);
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
