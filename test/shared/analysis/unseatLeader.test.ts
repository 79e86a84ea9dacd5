import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { unseatLeader } from '../../../shared/analysis/unseatLeader.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings } from '../../support/ratedMap.ts';

const map = buildMap({
  steps: ['Sales: A', 'Field: B', 'Sales: C', 'Field: D'],
  arrows: ['A -> B', 'B -> C', 'C -> D'],
});

function unseating(signs: Record<string, readonly string[]>) {
  const rated = withRatings(map, signs);
  return unseatLeader(rated, analyseMap(rated));
}

describe('[SC21] the smallest change of one weight that unseats the leader', () => {
  it('is where another handoff becomes as hot', () => {
    // Default weights 3 3 2 2 3 2. A → B is bad on customer impact and hidden labor alone: 3 + 2 = 5 of 15.
    // B → C is bad on exception volume alone: 3 of 15. They are equal when exception volume weighs 5 (a change of 2),
    // or when customer impact weighs 1 (also 2), or hidden labor 0 (also 2): the first asked counts.
    expect(unseating({ 'a:b': ['515111'], 'b:c': ['151111'] })).toEqual({
      dimension: 'customerImpact',
      from: 3,
      to: 1,
      newLeaderId: 'b:c',
    });
  });

  it('takes the nearest of several', () => {
    // C → D is bad on exception volume and system clarity: 3 + 2 = 5, as hot as the leader is: no change is needed.
    expect(unseating({ 'a:b': ['515111'], 'c:d': ['151115'] })).toMatchObject({ from: 3, to: 3 });
  });

  it('knows that an unanswered dimension changes one of the two only', () => {
    // A → B: all 4, customer impact unanswered: severity ¾ whatever customer impact weighs.
    // B → C: customer impact 5, others 3: (w + 12 · ½) / (w + 12) = ¾ at w = 12, beyond 5. Lowering makes it cooler.
    // Each other weight w of B → C, with customer impact 3: (3 + r · ½ + w · ½) / (3 + r + w) = ¾ at r + w = 3,
    // where r is the sum of the other four: 12 less the weight itself, at least 9. So there is none.
    expect(unseating({ 'a:b': ['-44444'], 'b:c': ['533333'] })).toBeNull();
  });

  it('there is none when the leader is hotter on every dimension, or alone', () => {
    expect(unseating({ 'a:b': ['555555'], 'b:c': ['444444'] })).toBeNull();
    expect(unseating({ 'a:b': ['555555'] })).toBeNull();
    expect(unseating({})).toBeNull();
  });

  it('may be a weight that risk level does not carry yet', () => {
    // 3 · ½ … all 3 against all 3 but system clarity 2 and risk 5: heat ½ against (7.5 − 2 · ¼) / 15 = 7 / 15.
    // With risk level at w: (7.5 + 0) / (15 + w) against (7 + w) / (15 + w): equal at w = ½.
    expect(unseating({ 'a:b': ['3333331'], 'b:c': ['3333325'] })).toEqual({
      dimension: 'riskLevel',
      from: 0,
      to: 0.5,
      newLeaderId: 'b:c',
    });
  });
});
