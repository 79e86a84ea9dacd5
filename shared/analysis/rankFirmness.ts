import type { WorkflowMap } from '../model/workflowMap.ts';
import type { MapAnalysis } from './analyseMap.ts';
import { FIRMNESS_DRAWS, type FirmnessDraws, firmnessDraws } from './firmnessDraws.ts';

/** How a handoff ranks when nobody agrees on the weights: shares of the draws, 0–1. */
export interface RankFirmness {
  readonly first: number;
  readonly topThree: number;
}

/** Scored handoff -> how firm its rank is. */
export type FirmnessById = ReadonlyMap<string, RankFirmness>;

const known = new WeakMap<FirmnessDraws, FirmnessById>();

/**
 * Scored handoff -> the share of 10,000 sets of weights in which it ranks first, and in the top three. The weights
 * of the heat dimensions are drawn uniformly from the simplex, Dirichlet(1, …, 1), by a seeded generator, so the same
 * map always gives the same shares (method §3). Equals share a rank.
 */
export function rankFirmness(map: WorkflowMap, analysis: MapAnalysis): FirmnessById {
  return firmnessOf(allDrawn(map, analysis));
}

/** The same, or null while draws are left to be made. */
export function knownFirmness(map: WorkflowMap, analysis: MapAnalysis): FirmnessById | null {
  const draws = firmnessDraws(map, analysis);
  return draws.isDone ? firmnessOf(draws) : null;
}

/**
 * Scored handoff -> the share of the draws, 0–1, in which it has each rank, from rank 1: the rank acceptability
 * indices b(i, r) of SMAA-2 (Lahdelma & Salminen, Operations Research 49(3), 2001). Each row sums to 1.
 */
export function rankAcceptability(
  map: WorkflowMap,
  analysis: MapAnalysis,
): ReadonlyMap<string, readonly number[]> {
  const draws = allDrawn(map, analysis);
  return new Map(
    draws.ids.map((id, row) => [id, Array.from(draws.countsOf(row), (count) => count / FIRMNESS_DRAWS)]),
  );
}

function allDrawn(map: WorkflowMap, analysis: MapAnalysis): FirmnessDraws {
  const draws = firmnessDraws(map, analysis);
  draws.draw(FIRMNESS_DRAWS);
  return draws;
}

function firmnessOf(draws: FirmnessDraws): FirmnessById {
  const earlier = known.get(draws);
  if (earlier) return earlier;
  const firmness = new Map(
    draws.ids.map((id, row) => {
      const [first = 0, second = 0, third = 0] = draws.countsOf(row);
      return [id, { first: first / FIRMNESS_DRAWS, topThree: (first + second + third) / FIRMNESS_DRAWS }];
    }),
  );
  known.set(draws, firmness);
  return firmness;
}
