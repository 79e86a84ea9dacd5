import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { krippendorffAlpha } from '../../../shared/analysis/krippendorffAlpha.ts';
import { raterAgreement } from '../../../shared/analysis/raterAgreement.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings } from '../../support/ratedMap.ts';

/** The published example of four observers and twelve units, a column a unit; 0 is a missing value. */
const published = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
  [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
];

/**
 * Hayes and Krippendorff, Answering the Call for a Standard Reliability Measure for Coding Data (2007): how local
 * television news was rated, a word a unit. They print 0.4765 for nominal data, 0.7598 for ordinal, 0.7574 for interval.
 */
const fortyUnits =
  `112 2,1101,2333,00 0,000 0,000 0,102 1,120,222 2,2111,100,0000,1222,33223,111 1,111 1,212 2,1233,1101,
000 0,0011,0000,2333,0000,1222,0111,00010,1212,1122,112 2,110 0,2121,2222,3222,222 2,223 2,2222,2212,2222,111 1`
    .split(',')
    .map((unit) => [...unit.replace(/\s/g, '')].map(Number));

function unitsOf(rows: readonly (readonly number[])[]): number[][] {
  return (rows[0] ?? []).map((_, unit) => rows.flatMap((row) => row[unit] || []));
}

describe('[RA7] Krippendorff’s α for ordinal data', () => {
  it('is 0.815 for the published example of four observers with missing values', () => {
    expect(krippendorffAlpha(unitsOf(published))).toBeCloseTo(0.815, 3);
  });

  it('is 0.095 for the published example of two observers and ten units of two values', () => {
    const meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    expect(krippendorffAlpha(meg.map((value, unit) => [value, owen[unit] ?? 0]))).toBeCloseTo(0.095, 3);
  });

  it('is 0.7598 for the published example of five observers and forty units', () => {
    expect(krippendorffAlpha(fortyUnits)).toBeCloseTo(0.7598, 4);
  });

  it('is worked by hand for two raters of two units', () => {
    // Units (1, 2) and (2, 2): n₁ = 1, n₂ = 3, n = 4; δ²(1,2) = (1 + 3 − 2)² = 4.
    // Observed: o(1,2) + o(2,1) = 2, so 2 · 4 = 8. Expected: 2 · 1 · 3 · 4 = 24. α = 1 − 3 · 8 / 24 = 0.
    expect(
      krippendorffAlpha([
        [1, 2],
        [2, 2],
      ]),
    ).toBeCloseTo(0, 12);
  });

  it('is 1 for raters who agree on everything, and knows no order of raters', () => {
    expect(krippendorffAlpha([[1, 1], [3, 3, 3], [5]])).toBe(1);
    const turned = unitsOf([...published].reverse());
    expect(krippendorffAlpha(turned)).toBeCloseTo(krippendorffAlpha(unitsOf(published)) ?? Number.NaN, 12);
  });

  it('is not defined for one rater, nor where nothing varies', () => {
    expect(krippendorffAlpha([[1], [5]])).toBeNull();
    expect(
      krippendorffAlpha([
        [4, 4],
        [4, 4, 4],
      ]),
    ).toBeNull();
    expect(krippendorffAlpha([])).toBeNull();
  });

  it('takes “don’t know” as a missing value', () => {
    const map = buildMap({ steps: ['Sales: A', 'Field: B'], arrows: ['A -> B'] });
    const agreement = (...signs: string[]) => raterAgreement(analyseMap(withRatings(map, { 'a:b': signs })));
    expect(agreement('12345', '12345', '?2?4?')).toBe(1);
    expect(agreement('12345', '54321')).toBeLessThan(0);
    expect(agreement('12345')).toBeNull();
  });
});
