import { describe, expect, it } from 'vitest';
import { agreementLevel, agreementSentence, alphaText } from '../../../shared/analysis/agreementTexts.ts';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { raterAgreement, roundAgreement } from '../../../shared/analysis/raterAgreement.ts';
import type { Round } from '../../../shared/model/round.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { ratingOf, withRatings, withRecords } from '../../support/ratedMap.ts';

const bare = buildMap({ steps: ['Sales: A', 'Field: B'], arrows: ['A -> B'] });
const round = (number: number, revealed: boolean): Round => ({
  type: 'round',
  id: String(number),
  number,
  startedAt: '2026-01-05T09:00:00.000Z',
  revealed,
});

describe('[RA7] agreement', () => {
  const twoRounds = withRecords(withRatings(bare, { 'a:b': ['12345', '54321'] }), [
    round(1, true),
    round(2, true),
    ratingOf('a:b', 'rater-1', '12345', 2),
    ratingOf('a:b', 'rater-2', '12345', 2),
  ]);

  it('is that of each rater’s latest round, and that of each round alone', () => {
    const analysis = analyseMap(twoRounds);
    expect(raterAgreement(analysis)).toBe(1);
    expect(roundAgreement(twoRounds, analysis, 1)).toBeLessThan(0);
    expect(roundAgreement(twoRounds, analysis, 2)).toBe(1);
  });

  it('of a round that is not revealed is nothing', () => {
    const hidden = withRecords(twoRounds, [round(2, false)]);
    const analysis = analyseMap(hidden);
    expect(roundAgreement(hidden, analysis, 2)).toBeNull();
    expect(raterAgreement(analysis)).toBeLessThan(0);
  });
});

describe('[RA8] what an α means', () => {
  it('is reliable from 0.800, tentative from 0.667, and less than that below', () => {
    expect([0.8, 0.7999, 0.667, 0.6669, -0.2, null].map(agreementLevel)).toEqual([
      'reliable',
      'tentative',
      'tentative',
      'weak',
      'weak',
      'none',
    ]);
  });

  it('is said in a sentence, and why it is not defined', () => {
    expect(alphaText(0.8154)).toBe('0.82');
    expect(alphaText(-0.25)).toBe('−0.25');
    expect(alphaText(null)).toBe('not defined');
    expect(agreementSentence(0.5)).toMatch(/even tentative conclusions \(under 0\.667, Krippendorff\)/);
    expect(agreementSentence(null)).toMatch(/two raters who scored the same dimension/);
  });
});
