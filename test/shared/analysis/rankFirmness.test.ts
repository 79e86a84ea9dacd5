import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { FIRMNESS_DRAWS, firmnessDraws } from '../../../shared/analysis/firmnessDraws.ts';
import {
  knownFirmness,
  type RankFirmness,
  rankAcceptability,
  rankFirmness,
} from '../../../shared/analysis/rankFirmness.ts';
import { seededRandom } from '../../../shared/analysis/seededRandom.ts';
import { defaultWeights } from '../../../shared/model/weights.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withHandoff, withRatings, withWorkflow } from '../../support/ratedMap.ts';

const map = buildMap({
  steps: ['Sales: A', 'Field: B', 'Sales: C', 'Field: D', 'Sales: E'],
  arrows: ['A -> B', 'B -> C', 'C -> D', 'D -> E'],
});

function firmnessOf(rated: WorkflowMap): ReadonlyMap<string, RankFirmness> {
  return rankFirmness(rated, analyseMap(rated));
}

describe('how firm the ranking is', () => {
  it('[FI1] a handoff that is hotter on every dimension is first whatever the weights', () => {
    const firmness = firmnessOf(
      withRatings(map, { 'a:b': ['555555'], 'b:c': ['444444'], 'c:d': ['333333'] }),
    );
    expect(firmness.get('a:b')).toEqual({ first: 1, topThree: 1 });
    expect(firmness.get('b:c')).toEqual({ first: 0, topThree: 1 });
  });

  it('[FI1] equals share the first place', () => {
    const firmness = firmnessOf(withRatings(map, { 'a:b': ['444444'], 'b:c': ['444444'] }));
    expect(firmness.get('a:b')?.first).toBe(1);
    expect(firmness.get('b:c')?.first).toBe(1);
  });

  it('[FI1] mirrored handoffs are each first in half of the draws', () => {
    // One is bad on the first three dimensions, the other on the last three. First is the one whose three weights
    // sum to more than the other three: by symmetry ½ each; the standard error of 10,000 draws is 0.005.
    const firmness = firmnessOf(withRatings(map, { 'a:b': ['555111'], 'b:c': ['111555'] }));
    expect(Math.abs((firmness.get('a:b')?.first ?? 0) - 0.5)).toBeLessThan(0.02);
    expect((firmness.get('a:b')?.first ?? 0) + (firmness.get('b:c')?.first ?? 0)).toBeCloseTo(1, 12);
  });

  it('[FI1] draws uniformly from the simplex', () => {
    // 5 1 1 1 1 1 has heat w₁, and 2 2 2 2 2 2 has ¼. A weight of Dirichlet(1, …, 1) over six dimensions exceeds ¼
    // with probability (1 − ¼)⁵ = 0.2373; the standard error is 0.0043.
    const firmness = firmnessOf(withRatings(map, { 'a:b': ['511111'], 'b:c': ['222222'] }));
    expect(Math.abs((firmness.get('a:b')?.first ?? 0) - 0.75 ** 5)).toBeLessThan(0.015);
  });

  it('[FI1] draws a seventh weight where risk level counts toward heat', () => {
    const weights = { ...defaultWeights, riskLevel: 5 };
    const rated = withRatings(map, { 'a:b': ['5111111-'], 'b:c': ['2222222-'] });
    const { first = 0 } = firmnessOf(withWorkflow(rated, { weights })).get('a:b') ?? {};
    // (1 − ¼)⁶ = 0.178
    expect(Math.abs(first - 0.75 ** 6)).toBeLessThan(0.015);
  });

  it('[FI1] the fourth of four is never in the top three when all weights agree', () => {
    const firmness = firmnessOf(
      withRatings(map, { 'a:b': ['555555'], 'b:c': ['444444'], 'c:d': ['333333'], 'd:e': ['222222'] }),
    );
    expect([...firmness.values()].map(({ topThree }) => topThree)).toEqual([1, 1, 1, 0]);
  });

  it('[FI1] weighs only what is answered, and leaves the unscored out', () => {
    const firmness = firmnessOf(withRatings(map, { 'a:b': ['5555'], 'b:c': ['444444'], 'c:d': ['555'] }));
    expect(firmness.get('a:b')).toEqual({ first: 1, topThree: 1 });
    expect(firmness.has('c:d')).toBe(false);
    expect(firmnessOf(map).size).toBe(0);
  });

  it('[FI1] gives the same shares every time', () => {
    const signs = { 'a:b': ['514221'], 'b:c': ['243512'], 'c:d': ['333333'] };
    const [once, again] = [firmnessOf(withRatings(map, signs)), firmnessOf(withRatings(map, signs))];
    expect(once).not.toBe(again);
    expect([...once]).toEqual([...again]);
  });
});

describe('the share of the draws in which a handoff has each rank', () => {
  function sharesOf(signs: Record<string, readonly string[]>): ReadonlyMap<string, readonly number[]> {
    const rated = withRatings(map, signs);
    return rankAcceptability(rated, analyseMap(rated));
  }

  /** The standard error of a share of 10,000 draws is at most 0.005. */
  function expectShares(shares: readonly number[] | undefined, expected: readonly number[]): void {
    expect(shares).toHaveLength(expected.length);
    for (const [at, share] of expected.entries())
      expect(Math.abs((shares?.[at] ?? 0) - share)).toBeLessThan(0.015);
  }

  it('[FI2] of two that one dimension tells apart, the worse is always first', () => {
    const shares = sharesOf({ 'a:b': ['343333'], 'b:c': ['333333'] });
    expect([...shares]).toEqual([
      ['a:b', [1, 0]],
      ['b:c', [0, 1]],
    ]);
  });

  it('[FI2] follows the distribution of one weight through the ranks', () => {
    // 5 1 1 1 1 1 has heat w₁, 2 2 2 2 2 2 has ¼ and 3 3 3 3 3 3 has ½. P(w₁ > x) = (1 − x)⁵.
    const shares = sharesOf({ 'a:b': ['511111'], 'b:c': ['222222'], 'c:d': ['333333'] });
    expectShares(shares.get('a:b'), [0.5 ** 5, 0.75 ** 5 - 0.5 ** 5, 1 - 0.75 ** 5]);
    expectShares(shares.get('b:c'), [0, 1 - 0.75 ** 5, 0.75 ** 5]);
    expectShares(shares.get('c:d'), [1 - 0.5 ** 5, 0.5 ** 5, 0]);
  });

  it('[FI2] draws four weights for a handoff with four answers', () => {
    // 5 1 1 1 has heat w₁ / (w₁ + w₂ + w₃ + w₄), of Dirichlet(1, 1, 1, 1): above ¼ with probability (1 − ¼)³.
    const shares = sharesOf({ 'a:b': ['5111'], 'b:c': ['222222'] });
    expectShares(shares.get('a:b'), [0.75 ** 3, 1 - 0.75 ** 3]);
  });

  it('[FI2] three that are alike take each rank as often', () => {
    const shares = sharesOf({ 'a:b': ['511111'], 'b:c': ['151111'], 'c:d': ['115111'] });
    for (const row of shares.values()) expectShares(row, [1 / 3, 1 / 3, 1 / 3]);
  });

  it('[FI2] equals share a rank, and the next is skipped', () => {
    const shares = sharesOf({ 'a:b': ['444444'], 'b:c': ['444444'], 'c:d': ['222222'] });
    expect([...shares.values()]).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
  });
});

describe('drawing a little at a time', () => {
  const rated = withRatings(map, { 'a:b': ['514221'], 'b:c': ['243512'], 'c:d': ['335133'] });

  it('[FI4] shows nothing until the last draw, and then what drawing at once shows', () => {
    const draws = firmnessDraws(rated, analyseMap(rated));
    draws.draw(FIRMNESS_DRAWS - 7);
    expect(knownFirmness(rated, analyseMap(rated))).toBeNull();
    draws.draw(500);
    const again = withRatings(map, { 'a:b': ['514221'], 'b:c': ['243512'], 'c:d': ['335133'] });
    expect([...(knownFirmness(rated, analyseMap(rated)) ?? [])]).toEqual([
      ...rankFirmness(again, analyseMap(again)),
    ]);
  });

  it('[FI4] keeps the draws when other weights, names or owners change, as they depend on the answers alone', () => {
    const firmness = rankFirmness(rated, analyseMap(rated));
    const weighed = withWorkflow(rated, { weights: { ...defaultWeights, cashImpact: 5 } });
    const same = { ...weighed, rating: rated.rating };
    expect(knownFirmness(same, analyseMap(same))).toBe(firmness);
    const named = { ...withHandoff(rated, 'a:b', { passed: 'an offer' }), rating: rated.rating };
    expect(knownFirmness(named, analyseMap(named))).toBe(firmness);
  });

  it('[FI4] draws anew when an answer changes, or when risk level begins to count', () => {
    rankFirmness(rated, analyseMap(rated));
    const scored = withRatings(rated, { 'a:b': ['514222'] });
    expect(knownFirmness(scored, analyseMap(scored))).toBeNull();
    const risky = {
      ...withWorkflow(rated, { weights: { ...defaultWeights, riskLevel: 1 } }),
      rating: rated.rating,
    };
    expect(knownFirmness(risky, analyseMap(risky))).toBeNull();
  });
});

describe('the seeded stream', () => {
  it('[FI1] lies strictly between 0 and 1, is even, and depends on the seed', () => {
    const random = seededRandom(7);
    const numbers = Array.from({ length: 20_000 }, random);
    expect(Math.min(...numbers)).toBeGreaterThan(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    const tenths = new Array<number>(10).fill(0);
    for (const number of numbers)
      tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
    // 2,000 expected in each tenth, with a standard deviation of 42
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200);
    expect(seededRandom(7)()).toBe(numbers[0]);
    expect(seededRandom(8)()).not.toBe(numbers[0]);
  });
});
