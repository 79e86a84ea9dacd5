import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../shared/analysis/analyseMap.ts';
import { rankDraws } from '../../shared/analysis/rankDraws.ts';
import { reweigh } from '../../shared/analysis/reweigh.ts';
import { unseatLeader } from '../../shared/analysis/unseatLeader.ts';
import { weightedDimensions } from '../../shared/model/dimension.ts';
import { type Weights, weightsSchema } from '../../shared/model/weights.ts';
import { plainFirmness } from '../bench/peer/plainFirmness.ts';
import { buildMap } from '../support/mapBuilder.ts';
import { withRatings, withWorkflow } from '../support/ratedMap.ts';

const base = buildMap({
  steps: ['Sales: A', 'Field: B', 'Sales: C', 'Field: D', 'Sales: E'],
  arrows: ['A -> B', 'B -> C', 'C -> D', 'D -> E'],
});

const answers = fc.array(fc.constantFrom(null, 0, 0.125, 0.25, 0.5, 0.75, 1), { minLength: 5, maxLength: 5 });
const severities = fc.array(
  answers.map((row) => [0.5, ...row]),
  { minLength: 1, maxLength: 30 },
);

const signs = fc
  .array(fc.constantFrom('1', '2', '3', '4', '5', '5', '-'), { minLength: 7, maxLength: 7 })
  .map((list) => [list.join('')]);
const rated = fc.record({ 'a:b': signs, 'b:c': signs, 'c:d': signs, 'd:e': signs });
const weights = fc
  .tuple(...weightedDimensions.map(() => fc.constantFrom(0, 0.5, 1, 2, 3, 4, 5)))
  .map((list) =>
    weightsSchema.parse(
      Object.fromEntries(weightedDimensions.map((dimension, index) => [dimension, list[index]])),
    ),
  );

describe('drawn ranks', () => {
  it('[FI3] are those of a plain count, however many are drawn at a time', () => {
    fc.assert(
      fc.property(severities, fc.integer({ min: 1, max: 60 }), (rows, first) => {
        const draws = rankDraws(rows);
        draws.draw(first);
        draws.draw(60 - first);
        expect([...draws.counts]).toEqual(plainFirmness(rows, 60).flat());
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe('what unseats the leader', () => {
  it('[FI10] no smaller change of a single weight does, and the rounded weight does', () => {
    fc.assert(
      fc.property(rated, weights, (ratings, given: Weights) => {
        const analysis = analyseMap(withWorkflow(withRatings(base, ratings), { weights: given }));
        const leader = reweigh(analysis, given)[0]?.id;
        const firstAt = (changed: Partial<Weights>) => reweigh(analysis, { ...given, ...changed })[0]?.id;
        const found = unseatLeader(analysis, given);
        if (found) expect(firstAt({ [found.dimension]: found.rounded })).toBe(found.newLeaderId);
        if (found) expect(found.newLeaderId).not.toBe(leader);
        const least = found ? Math.abs(found.to - found.from) : Number.POSITIVE_INFINITY;
        for (const dimension of weightedDimensions) {
          for (let tenths = 0; tenths <= 50; tenths += 1) {
            const weight = tenths / 10;
            if (Math.abs(weight - given[dimension]) > least - 1e-5) continue;
            expect([leader, undefined]).toContain(firstAt({ [dimension]: weight }));
          }
        }
      }),
      { seed: 10, numRuns: 150 },
    );
  });
});
