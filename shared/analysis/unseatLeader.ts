import { type WeightedDimension, weightedDimensions } from '../model/dimension.ts';
import type { Weights } from '../model/weights.ts';
import type { MapAnalysis } from './analyseMap.ts';
import { equalHeatWeights } from './equalHeatWeights.ts';
import { heatOf } from './heat.ts';
import { type Reweighed, reweigh } from './reweigh.ts';

/** A change of one weight after which another handoff ranks first. */
export interface Unseating {
  readonly dimension: WeightedDimension;
  readonly from: number;
  /** Where it begins, 0–5: at this weight, or just beyond it, the leader is no longer first. Not rounded. */
  readonly to: number;
  /** The nearest weight beyond, of as few decimals as can be, at which another handoff is first. */
  readonly rounded: number;
  /** First at the rounded weight. */
  readonly newLeaderId: string;
}

const HEAVIEST_WEIGHT = 5;
/** So far beyond an equal heat the two differ by more than noise. */
const JUST_BEYOND = 1e-6;

/**
 * The smallest change of a single weight, within 0–5, that unseats the leader of these weights (method §3). Null
 * where there is none, or where fewer than two handoffs are scored. Of equal changes the first dimension's counts.
 * Along one weight a handoff can overtake the leader only where their heats are equal, or where heat begins or ends
 * because the weight leaves or reaches 0; at each such point, nearest first, the ranking itself is asked.
 */
export function unseatLeader(analysis: MapAnalysis, weights: Weights): Unseating | null {
  const leader = reweigh(analysis, weights)[0];
  if (!leader) return null;
  let smallest: Unseating | null = null;
  for (const dimension of weightedDimensions) {
    const change: SingleChange = { analysis, weights, dimension, leader };
    for (const to of turningPoints(change)) {
      if (smallest && distance(weights[dimension], to) >= distance(smallest.from, smallest.to)) break;
      const found = unseatingAt(change, to);
      if (!found) continue;
      smallest = found;
      break;
    }
  }
  return smallest;
}

interface SingleChange {
  readonly analysis: MapAnalysis;
  readonly weights: Weights;
  readonly dimension: WeightedDimension;
  readonly leader: Reweighed;
}

/** Where the leader may change, nearest to today's weight first. */
function turningPoints({ analysis, weights, dimension, leader }: SingleChange): readonly number[] {
  const today = weights[dimension];
  const { medians } = leader.handoff.scores;
  const heavy = { ...weights, [dimension]: HEAVIEST_WEIGHT };
  return analysis.ranked
    .filter((other) => other !== leader.handoff && heatOf(other.scores.medians, heavy) !== null)
    .flatMap(({ scores }) => equalHeatWeights(medians, scores.medians, dimension, weights))
    .filter(isWeight)
    .concat(0)
    .sort((a, b) => distance(today, a) - distance(today, b));
}

function unseatingAt(change: SingleChange, to: number): Unseating | null {
  const from = change.weights[change.dimension];
  const ways = to === from ? [-1, 1] : [Math.sign(to - from)];
  for (const way of ways) {
    if (firstAt(change, to) === null && firstAt(change, to + way * JUST_BEYOND) === null) continue;
    for (const rounded of [...roundedBeyond(to, way), to + way * JUST_BEYOND, to]) {
      const newLeaderId = firstAt(change, rounded);
      if (newLeaderId !== null) return { dimension: change.dimension, from, to, rounded, newLeaderId };
    }
  }
  return null;
}

/** The identifier of another handoff that is first at this weight; null when there is none, or it is no weight. */
function firstAt({ analysis, weights, dimension, leader }: SingleChange, weight: number): string | null {
  if (!isWeight(weight)) return null;
  const first = reweigh(analysis, { ...weights, [dimension]: weight })[0];
  return first && first.id !== leader.id ? first.id : null;
}

/** The nearest two weights of one, two and three decimals on the way beyond. */
function roundedBeyond(to: number, way: number): readonly number[] {
  return [10, 100, 1_000].flatMap((parts) => {
    const nearest = way > 0 ? Math.ceil(to * parts - JUST_BEYOND) : Math.floor(to * parts + JUST_BEYOND);
    return [nearest / parts, (nearest + way) / parts];
  });
}

function isWeight(weight: number): boolean {
  return weight >= 0 && weight <= HEAVIEST_WEIGHT;
}

function distance(a: number, b: number): number {
  return Math.abs(a - b);
}
