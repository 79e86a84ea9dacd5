import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseMap, type MapAnalysis } from '../../shared/analysis/analyseMap.ts';
import { weightPresets } from '../../shared/analysis/weightPresets.ts';
import { type Dimension, dimensions, type Score, weightedDimensions } from '../../shared/model/dimension.ts';
import { type Rating, ratingId } from '../../shared/model/rating.ts';
import { weightsSchema } from '../../shared/model/weights.ts';
import {
  type MapRecord,
  mapFromRecords,
  recordsOf,
  type WorkflowMap,
} from '../../shared/model/workflowMap.ts';
import { buildMap } from '../support/mapBuilder.ts';
import { withRecords, withWorkflow } from '../support/ratedMap.ts';

const base = buildMap({
  steps: ['Sales: A', 'Field: B', 'Sales: C', 'Field: D', 'Sales: E'],
  arrows: ['A -> B', 'B -> C', 'C -> D', 'D -> E'],
});
const handoffIds = ['a:b', 'b:c', 'c:d', 'd:e'] as const;

const scores: fc.Arbitrary<Partial<Record<Dimension, Score>>> = fc
  .tuple(
    ...dimensions.map((dimension) =>
      fc
        .constantFrom<(Score | null)[]>(1, 2, 3, 4, 5, 'unknown', null)
        .map((score) => [dimension, score] as const),
    ),
  )
  .map((answers) => Object.fromEntries(answers.filter(([, score]) => score !== null)));

const ratings: fc.Arbitrary<Rating[]> = fc
  .uniqueArray(
    fc.record({
      handoffId: fc.constantFrom(...handoffIds),
      raterId: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5'),
      round: fc.integer({ min: 1, max: 3 }),
      scores,
    }),
    { maxLength: 24, selector: ({ handoffId, raterId, round }) => ratingId(handoffId, raterId, round) },
  )
  .map((list) =>
    list.map((rating) => ({
      ...rating,
      type: 'rating',
      id: ratingId(rating.handoffId, rating.raterId, rating.round),
      time: '2026-01-05T09:00:00.000Z',
      comment: '',
    })),
  );

const weights = fc
  .tuple(...weightedDimensions.map(() => fc.constantFrom(0, 0.5, 1, 2, 3, 4, 5)))
  .map((list) =>
    weightsSchema.parse(
      Object.fromEntries(weightedDimensions.map((dimension, index) => [dimension, list[index]])),
    ),
  );

function withAll(records: readonly MapRecord[]): WorkflowMap {
  return mapFromRecords([...recordsOf(base), ...records]);
}

/** All that the user sees of an analysis. */
function figures(analysis: MapAnalysis) {
  return analysis.ranked.map(({ found, scores: card, heat, readiness, coverage, bin, rank, reasons }) => ({
    ...{ id: found.id, heat, readiness, coverage, bin, rank, reasons },
    ...{ spread: card.spread, discuss: card.discuss, mustDiscuss: card.mustDiscuss, medians: card.medians },
  }));
}

describe('scoring, whatever the scores', () => {
  it('[SC13] does not depend on the order of ratings, nor on which rater is which', () => {
    const shuffled = ratings.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length }),
        fc.shuffledSubarray(['r1', 'r2', 'r3', 'r4', 'r5'], { minLength: 5 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, weights, (lists, chosen) => {
        const [list, order, names] = lists;
        const renamed = order.map((rating) => {
          const raterId = names[Number(rating.raterId.slice(1)) - 1] ?? '';
          return { ...rating, raterId, id: ratingId(rating.handoffId, raterId, rating.round) };
        });
        const [before, after] = [list, renamed].map((some) =>
          figures(analyseMap(withWorkflow(withAll(some), { weights: chosen }))),
        );
        expect(after).toEqual(before);
      }),
      { seed: 20_260_108, numRuns: 500 },
    );
  });

  it('[SC6] [SC8] [SC9] keeps every figure in its range', () => {
    fc.assert(
      fc.property(ratings, weights, (list, chosen) => {
        for (const { heat, readiness, coverage, spread } of figures(
          analyseMap(withWorkflow(withAll(list), { weights: chosen })),
        )) {
          if (heat !== null) expect(heat >= 0 && heat <= 100.000_000_1).toBe(true);
          if (readiness !== null) expect(readiness >= 0 && readiness <= 100).toBe(true);
          expect(coverage >= 0 && coverage <= 1).toBe(true);
          expect(spread >= 0 && spread <= 4).toBe(true);
        }
      }),
      { seed: 20_260_109, numRuns: 500 },
    );
  });

  it('[SC6] a worse score never makes a handoff cooler', () => {
    fc.assert(
      fc.property(ratings, fc.constantFrom(...weightPresets), (list, preset) => {
        const worse = list.map((rating) => ({
          ...rating,
          scores: Object.fromEntries(
            Object.entries(rating.scores).map(([dimension, score]) => [
              dimension,
              score === 'unknown' ? score : (Math.min(5, score + 1) as Score),
            ]),
          ),
        }));
        const heats = (some: readonly Rating[]) =>
          analyseMap(withWorkflow(withAll(some), { weights: preset.weights })).byId;
        const [before, after] = [heats(list), heats(worse)];
        for (const id of handoffIds) {
          const cool = before.get(id)?.heat ?? null;
          const hot = after.get(id)?.heat ?? null;
          expect(hot === null).toBe(cool === null);
          expect((hot ?? 0) >= (cool ?? 0) - 1e-9).toBe(true);
        }
      }),
      { seed: 20_260_110, numRuns: 500 },
    );
  });

  it('[RM3] a round that is not revealed changes no figure', () => {
    fc.assert(
      fc.property(ratings, ratings, fc.constantFrom(...weightPresets), (list, taken, preset) => {
        const hiddenRatings = taken.map((rating) => ({
          ...rating,
          round: 4,
          id: ratingId(rating.handoffId, rating.raterId, 4),
        }));
        const secret = new Map(hiddenRatings.map((rating) => [rating.id, rating])).values();
        const begun = withWorkflow(withAll(list), { weights: preset.weights });
        const hidden = withRecords(begun, [
          { type: 'round', id: '4', number: 4, startedAt: '2026-01-05T09:00:00.000Z', revealed: false },
          ...secret,
        ]);
        expect(figures(analyseMap(hidden))).toEqual(figures(analyseMap(begun)));
      }),
      { seed: 20_260_112, numRuns: 500 },
    );
  });

  it('[SC10] [SC11] ranks from hot to cool, equals alike, and counts from 1', () => {
    fc.assert(
      fc.property(ratings, (list) => {
        const { ranked } = analyseMap(withAll(list));
        const scored = ranked.filter(({ heat }) => heat !== null);
        expect(ranked.slice(0, scored.length)).toEqual(scored);
        for (const [index, handoff] of scored.entries()) {
          const hotter = scored.filter(
            (other) =>
              (other.heat ?? 0) > (handoff.heat ?? 0) + 1e-9 ||
              (Math.abs((other.heat ?? 0) - (handoff.heat ?? 0)) <= 1e-9 &&
                other.scores.spread > handoff.scores.spread),
          );
          expect(handoff.rank).toBe(hotter.length + 1);
          expect(hotter.length).toBeLessThanOrEqual(index);
        }
      }),
      { seed: 20_260_111, numRuns: 500 },
    );
  });
});
