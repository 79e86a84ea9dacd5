import { type WeightedDimension, weightedDimensions } from '../model/dimension.ts';
import type { Weights } from '../model/weights.ts';
import { type Medians, severity } from './heat.ts';
import { HEAT_TOLERANCE } from './heatBin.ts';

/**
 * The weights of one dimension, at most two and of any size, at which two handoffs are equally hot while all other
 * weights stay; none where they always are. With these fixed, heat is (sum + w · slope) / (weight + w · answered), so
 * two heats are equal at the roots of a quadratic equation.
 */
export function equalHeatWeights(
  one: Medians,
  other: Medians,
  dimension: WeightedDimension,
  weights: Weights,
): readonly number[] {
  const a = heatParts(one, dimension, weights);
  const b = heatParts(other, dimension, weights);
  return rootsOf(
    a.slope * b.answered - b.slope * a.answered,
    a.sum * b.answered + a.slope * b.weight - b.sum * a.answered - b.slope * a.weight,
    a.sum * b.weight - b.sum * a.weight,
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

function heatParts(medians: Medians, dimension: WeightedDimension, weights: Weights): HeatParts {
  let sum = 0;
  let weight = 0;
  for (const each of weightedDimensions) {
    const median = medians[each];
    if (each === dimension || median === null) continue;
    sum += weights[each] * severity(median);
    weight += weights[each];
  }
  const median = medians[dimension];
  return median === null
    ? { sum, weight, slope: 0, answered: 0 }
    : { sum, weight, slope: severity(median), answered: 1 };
}

/** The real roots of a·x² + b·x + c; none for an equation that always or never holds. */
function rootsOf(a: number, b: number, c: number): readonly number[] {
  if (Math.abs(a) < HEAT_TOLERANCE) return Math.abs(b) < HEAT_TOLERANCE ? [] : [-c / b];
  const square = b * b - 4 * a * c;
  if (square < 0) return [];
  const root = Math.sqrt(square);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}
