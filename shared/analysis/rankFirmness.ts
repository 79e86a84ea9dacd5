import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import type { MapAnalysis } from './analyseMap.ts';
import { heatDimensions, severity } from './heat.ts';
import { HEAT_TOLERANCE } from './heatBin.ts';
import { seededRandom } from './seededRandom.ts';

/** How a handoff ranks when nobody agrees on the weights: shares of the draws, 0–1. */
export interface RankFirmness {
  readonly first: number;
  readonly topThree: number;
}

/** How many sets of weights are drawn. */
export const FIRMNESS_DRAWS = 10_000;

const SEED = 20_260_105;

const known = new WeakMap<MapAnalysis, ReadonlyMap<string, RankFirmness>>();

/**
 * Scored handoff -> the share of 10,000 sets of weights in which it ranks first, and in the top three: the rank
 * acceptability indices of SMAA (method §3). The weights of the heat dimensions are drawn uniformly from the simplex,
 * Dirichlet(1, …, 1), by a seeded generator, so the same map always gives the same shares. Equals share a rank.
 */
export function rankFirmness(map: WorkflowMap, analysis: MapAnalysis): ReadonlyMap<string, RankFirmness> {
  const earlier = known.get(analysis);
  if (earlier) return earlier;
  const firmness = drawRanks(map, analysis);
  known.set(analysis, firmness);
  return firmness;
}

function drawRanks(map: WorkflowMap, analysis: MapAnalysis): ReadonlyMap<string, RankFirmness> {
  const dimensions = heatDimensions(workflowOf(map).weights);
  const scored = analysis.ranked.filter(({ heat }) => heat !== null);
  const severities = scored.map(({ scores }) =>
    dimensions.map((dimension) => {
      const median = scores.medians[dimension];
      return median === null ? null : severity(median);
    }),
  );
  const random = seededRandom(SEED);
  const first = new Array<number>(scored.length).fill(0);
  const topThree = new Array<number>(scored.length).fill(0);
  for (let draw = 0; draw < FIRMNESS_DRAWS; draw += 1) {
    const weights = dimensions.map(() => -Math.log(random()));
    countPlaces(
      severities.map((row) => weightedMean(row, weights)),
      first,
      topThree,
    );
  }
  return new Map(
    scored.map(({ found }, index) => [
      found.id,
      { first: (first[index] ?? 0) / FIRMNESS_DRAWS, topThree: (topThree[index] ?? 0) / FIRMNESS_DRAWS },
    ]),
  );
}

/** Mean severity over the answered dimensions; dividing by their weights makes normalising the draw needless. */
function weightedMean(severities: readonly (number | null)[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  for (let index = 0; index < severities.length; index += 1) {
    const value = severities[index] ?? null;
    if (value === null) continue;
    const weight = weights[index] ?? 0;
    sum += weight * value;
    total += weight;
  }
  return sum / total;
}

/** Adds one to every handoff that is among the first, and among the first three, of this draw. */
function countPlaces(means: readonly number[], first: number[], topThree: number[]): void {
  let [best, second, third] = [-1, -1, -1];
  for (const mean of means) {
    if (mean > best) [best, second, third] = [mean, best, second];
    else if (mean > second) [second, third] = [mean, second];
    else if (mean > third) third = mean;
  }
  for (let index = 0; index < means.length; index += 1) {
    const mean = means[index] ?? -1;
    if (mean >= best - HEAT_TOLERANCE) first[index] = (first[index] ?? 0) + 1;
    if (mean >= third - HEAT_TOLERANCE) topThree[index] = (topThree[index] ?? 0) + 1;
  }
}
