import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { unseatingSentence } from '../../../shared/analysis/unseatingSentence.ts';
import { unseatLeader } from '../../../shared/analysis/unseatLeader.ts';
import { defaultWeights } from '../../../shared/model/weights.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings } from '../../support/ratedMap.ts';

const map = buildMap({
  steps: ['Sales: A', 'Field: B', 'Sales: C', 'Field: D'],
  arrows: ['A -> B', 'B -> C', 'C -> D'],
});

function analysisOf(signs: Record<string, readonly string[]>) {
  return analyseMap(withRatings(map, signs));
}

function unseating(signs: Record<string, readonly string[]>, weights = defaultWeights) {
  return unseatLeader(analysisOf(signs), weights);
}

describe('[FI10] the smallest change of one weight that unseats the leader', () => {
  it('is where another handoff becomes as hot', () => {
    // Default weights 3 3 2 2 3 2. A → B is bad on customer impact and hidden labor alone: 3 + 2 = 5 of 15.
    // B → C is bad on exception volume alone: 3 of 15. They are equal when customer impact weighs 1 (a change of 2);
    // at exception volume 5 and at hidden labor 0 (also 2) they are equal as well, but beyond that there is no weight.
    expect(unseating({ 'a:b': ['515111'], 'b:c': ['151111'] })).toEqual({
      dimension: 'customerImpact',
      from: 3,
      to: 1,
      rounded: 0.9,
      newLeaderId: 'b:c',
    });
  });

  it('counts the equal heat itself where the tie is the other’s', () => {
    // The same, but two raters of B → C are 2 apart on cash impact, 1 and 3 with a median of 2: ¼ · 2 = ½ more.
    // A → B: w + 2, B → C: 3 + ½: equal at customer impact 1.5, and B → C has the wider spread, so it is first there.
    expect(unseating({ 'a:b': ['515111', '515111'], 'b:c': ['151111', '151311'] })).toMatchObject({
      dimension: 'customerImpact',
      to: 1.5,
      rounded: 1.5,
      newLeaderId: 'b:c',
    });
  });

  it('takes the nearest of several', () => {
    // C → D is bad on exception volume and system clarity: 3 + 2 = 5, as hot as the leader is: no change is needed,
    // and the next weight below 3 puts it first.
    expect(unseating({ 'a:b': ['515111'], 'c:d': ['151115'] })).toEqual({
      dimension: 'customerImpact',
      from: 3,
      to: 3,
      rounded: 2.9,
      newLeaderId: 'c:d',
    });
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
    // All 3 against all 3 but risk 5: heat ½ both, and with risk level at any weight B → C is hotter. With system
    // clarity 2 it is (7.5 − 2 · ¼) / 15 = 7 / 15 against 7.5 / 15; with risk level at w (7 + w) / (15 + w) against
    // 7.5 / (15 + w): equal at w = ½.
    expect(unseating({ 'a:b': ['3333331'], 'b:c': ['3333325'] })).toEqual({
      dimension: 'riskLevel',
      from: 0,
      to: 0.5,
      rounded: 0.6,
      newLeaderId: 'b:c',
    });
  });

  it('may be the fourth answer that risk level adds as soon as it counts', () => {
    // B → C has three answers of the six, all 5, and risk level 5: unscored until risk level carries weight, then 100.
    expect(unseating({ 'a:b': ['4444441'], 'b:c': ['555---5'] })).toEqual({
      dimension: 'riskLevel',
      from: 0,
      to: 0,
      rounded: 0.1,
      newLeaderId: 'b:c',
    });
  });

  it('may be the loss of the fourth answer when risk level no longer counts', () => {
    // A → B has three answers of the six and risk level: 100. It stays the hottest at every weight above 0.
    const weights = { ...defaultWeights, riskLevel: 2 };
    expect(unseating({ 'a:b': ['555---5'], 'b:c': ['3333333'] }, weights)).toEqual({
      dimension: 'riskLevel',
      from: 2,
      to: 0,
      rounded: 0,
      newLeaderId: 'b:c',
    });
  });
});

describe('[FI11] the sentence about unseating', () => {
  it('says which weight, from where to where, and who would be first', () => {
    const analysis = analysisOf({ 'a:b': ['3333331'], 'b:c': ['3333325'] });
    expect(unseatingSentence(analysis, defaultWeights)).toBe(
      'Raising risk level from 0 to 0.6 would put B → C first.',
    );
  });

  it('says so when no single weight does', () => {
    const analysis = analysisOf({ 'a:b': ['555555'], 'b:c': ['444444'] });
    expect(unseatingSentence(analysis, defaultWeights)).toBe('No single weight within 0–5 unseats A → B.');
  });

  it('says so when there is nobody to unseat, or nobody to do it', () => {
    expect(unseatingSentence(analysisOf({}), defaultWeights)).toBeNull();
    expect(unseatingSentence(analysisOf({ 'a:b': ['555555'] }), defaultWeights)).toBe(
      'A → B is the only scored handoff.',
    );
  });
});
