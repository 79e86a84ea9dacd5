import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { rankMoves } from '../../../shared/analysis/rankMoves.ts';
import { reweigh } from '../../../shared/analysis/reweigh.ts';
import { workedHeat } from '../../../shared/analysis/workedHeat.ts';
import { defaultWeights, type Weights } from '../../../shared/model/weights.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings, withWorkflow } from '../../support/ratedMap.ts';

const map = buildMap({
  steps: ['Sales: A', 'Field: B', 'Sales: C', 'Field: D'],
  arrows: ['A -> B', 'B -> C', 'C -> D'],
});

function worked(signs: string, weights: Weights = defaultWeights) {
  const medians = analyseMap(withRatings(map, { 'a:b': [signs] })).byId.get('a:b')?.scores.medians;
  if (!medians) throw new Error('The handoff is not there.');
  return workedHeat(medians, weights);
}

describe('[FI21] the formula worked through', () => {
  it('puts in the weight and the severity of every answer', () => {
    // (3·1 + 3·¾ + 2·½ + 2·¼ + 3·0 + 2·1) / 15 = 8.75 / 15
    expect(worked('543215')).toEqual({
      working:
        '100 · (3 · 1 + 3 · 0.75 + 2 · 0.5 + 2 · 0.25 + 3 · 0 + 2 · 1) / (3 + 3 + 2 + 2 + 3 + 2) = 58.3',
      leftOut: null,
    });
  });

  it('leaves out what nobody answered, and says what', () => {
    // (3·1 + 3·1 + 2·1 + 3·0) / 11 = 8 / 11
    expect(worked('555?1')).toEqual({
      working: '100 · (3 · 1 + 3 · 1 + 2 · 1 + 3 · 0) / (3 + 3 + 2 + 3) = 72.7',
      leftOut: 'Left out, as nobody answered: cash impact, system clarity.',
    });
  });

  it('says why there is no heat', () => {
    expect(worked('555').working).toBe('Unscored: 3 of its heat dimensions are answered, and heat takes 4.');
    const weightless = {
      ...defaultWeights,
      customerImpact: 0,
      exceptionVolume: 0,
      hiddenLabor: 0,
      cashImpact: 0,
    };
    expect(worked('5555', weightless).working).toBe('Unscored: what is answered carries no weight.');
  });
});

describe('[FI22] the ranking under other weights', () => {
  // By default A → B: 3 + 2 of 15, 33.3; B → C: 3 of 15, 20; C → D: 2 of 15, 13.3. With exception volume 5 and cash
  // impact 0, of 15 again: A → B 5 (customer impact, hidden labor), B → C 5 (exception volume), C → D 0 (cash impact).
  const rated = withRatings(map, { 'a:b': ['515111'], 'b:c': ['151111'], 'c:d': ['111511'] });
  const weights = { ...defaultWeights, exceptionVolume: 5, cashImpact: 0 };

  it('is the ranking that the map would have', () => {
    const weighed = analyseMap(withWorkflow(rated, { weights }));
    const there = weighed.ranked.map(({ found, heat, rank }) => ({ id: found.id, heat, rank }));
    expect(reweigh(analyseMap(rated), weights).map(({ id, heat, rank }) => ({ id, heat, rank }))).toEqual(
      there,
    );
  });

  it('tells from where to where each handoff moves', () => {
    const analysis = analyseMap(rated);
    const heavier = { ...defaultWeights, exceptionVolume: 5, hiddenLabor: 0 };
    // A → B: 3 of 15 = 20; B → C: 5 of 15 = 33.3; C → D: 2 of 15 = 13.3.
    const moves = rankMoves(reweigh(analysis, defaultWeights), reweigh(analysis, heavier));
    expect(moves.map(({ handoff, rankBefore, rank }) => [handoff.found.id, rankBefore, rank])).toEqual([
      ['b:c', 2, 1],
      ['a:b', 1, 2],
      ['c:d', 3, 3],
    ]);
    expect(moves[0]?.heatBefore).toBeCloseTo(20, 9);
    expect(moves[0]?.heat).toBeCloseTo(100 / 3, 9);
  });
});
