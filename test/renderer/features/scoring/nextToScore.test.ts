import { describe, expect, it } from 'vitest';
import { nextToScore, openHandoffs } from '../../../../renderer/features/scoring/nextToScore.ts';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { withRatings } from '../../../support/ratedMap.ts';

const drawn = buildMap({
  steps: ['Sales: Call', 'Office: Quote', 'Sales: Sell', 'Field: Visit'],
  arrows: ['Call -> Quote', 'Quote -> Sell', 'Sell -> Visit'],
});
// Rater 1 has finished the second and left the last of the first open; the third has no answer.
const map = withRatings(drawn, { 'call:quote': ['1111 111-'], 'quote:sell': ['5555 55?5'] });
const analysis = analyseMap(map);
const next = (raterId: string | null, after: string | null) => {
  const found = nextToScore(map, analysis, raterId, after);
  return found && [found.handoff.found.id, found.dimension];
};

describe('[WI41] the next handoff to score', () => {
  it('skips what the rater has answered in full, “don’t know” included', () => {
    expect(next('rater-1', 'call:quote')).toEqual(['sell:visit', 'customerImpact']);
  });

  it('goes round the end, to the dimension left open', () => {
    expect(next('rater-1', 'sell:visit')).toEqual(['call:quote', 'improvementEvidence']);
  });

  it('begins with the first one made, although the second ranks before it', () => {
    expect(analysis.ranked[0]?.found.id).toBe('quote:sell');
    expect(next('rater-1', null)).toEqual(['call:quote', 'improvementEvidence']);
  });

  it('is any handoff for somebody who has not scored', () => {
    expect(openHandoffs(map, analysis, null)).toHaveLength(3);
    expect(next(null, 'call:quote')).toEqual(['quote:sell', 'customerImpact']);
  });

  it('is none when everything is answered, and none but the selected one', () => {
    const done = withRatings(drawn, {
      'call:quote': ['11111111'],
      'quote:sell': ['11111111'],
      'sell:visit': ['1111111-'],
    });
    const found = nextToScore(done, analyseMap(done), 'rater-1', 'sell:visit');
    expect(found).toBeNull();
  });
});
