import { type WeightedDimension, weightedDimensions } from '../model/dimension.ts';
import type { Weights } from '../model/weights.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import type { MapAnalysis, ScoredHandoff } from './analyseMap.ts';
import { heatDimensions, severity } from './heat.ts';
import { HEAT_TOLERANCE } from './heatBin.ts';

/** A change of one weight after which another handoff is as hot as the leader. */
export interface Unseating {
  readonly dimension: WeightedDimension;
  readonly from: number;
  /** 0–5, not rounded. */
  readonly to: number;
  readonly newLeaderId: string;
}

const HEAVIEST = 5;

/**
 * The smallest change of a single weight, within 0–5, that unseats the leader: where another handoff reaches its heat
 * (method §3). Null where there is none, or where fewer than two handoffs are scored. Of equal changes the first
 * dimension's counts, then the better ranked handoff's. With all other weights fixed, heat is (a + w·s) / (b + w) where
 * the dimension is answered and a / b where not, so two heats are equal at the roots of a quadratic equation.
 */
export function unseatLeader(map: WorkflowMap, analysis: MapAnalysis): Unseating | null {
  const { weights } = workflowOf(map);
  const [leader, ...others] = analysis.ranked.filter(({ heat }) => heat !== null);
  if (!leader) return null;
  let smallest: Unseating | null = null;
  for (const dimension of weightedDimensions) {
    for (const other of others) {
      const to = nearestEqual(leader, other, dimension, weights);
      const from = weights[dimension];
      if (to === null || (smallest && Math.abs(to - from) >= changeOf(smallest))) continue;
      smallest = { dimension, from, to, newLeaderId: other.found.id };
    }
  }
  return smallest;
}

function changeOf({ from, to }: Unseating): number {
  return Math.abs(to - from);
}

/** The weight nearest to today's at which the two are equally hot, or null. */
function nearestEqual(
  leader: ScoredHandoff,
  other: ScoredHandoff,
  dimension: WeightedDimension,
  weights: Weights,
): number | null {
  const a = heatParts(leader, dimension, weights);
  const b = heatParts(other, dimension, weights);
  const roots = rootsOf(
    a.slope * b.answered - b.slope * a.answered,
    a.sum * b.answered + a.slope * b.weight - b.sum * a.answered - b.slope * a.weight,
    a.sum * b.weight - b.sum * a.weight,
  );
  const today = weights[dimension];
  return roots
    .filter((weight) => weight >= 0 && weight <= HEAVIEST && hasWeight(a, weight) && hasWeight(b, weight))
    .reduce<number | null>(
      (nearest, weight) =>
        nearest === null || Math.abs(weight - today) < Math.abs(nearest - today) ? weight : nearest,
      null,
    );
}

interface HeatParts {
  /** Σ w·s and Σ w over the other answered dimensions. */
  readonly sum: number;
  readonly weight: number;
  /** The severity on this dimension, and 1 where it is answered; both 0 where it is not. */
  readonly slope: number;
  readonly answered: number;
}

function heatParts({ scores }: ScoredHandoff, dimension: WeightedDimension, weights: Weights): HeatParts {
  let sum = 0;
  let weight = 0;
  for (const each of heatDimensions(weights)) {
    const median = scores.medians[each];
    if (each === dimension || median === null) continue;
    sum += weights[each] * severity(median);
    weight += weights[each];
  }
  const median = scores.medians[dimension];
  return median === null
    ? { sum, weight, slope: 0, answered: 0 }
    : { sum, weight, slope: severity(median), answered: 1 };
}

function hasWeight({ weight, answered }: HeatParts, own: number): boolean {
  return weight + answered * own > HEAT_TOLERANCE;
}

/** The real roots of a·x² + b·x + c; none for an equation that always or never holds. */
function rootsOf(a: number, b: number, c: number): readonly number[] {
  if (Math.abs(a) < HEAT_TOLERANCE) return Math.abs(b) < HEAT_TOLERANCE ? [] : [-c / b];
  const square = b * b - 4 * a * c;
  if (square < 0) return [];
  const root = Math.sqrt(square);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}
