import type { WeightedDimension } from '../model/dimension.ts';
import type { Weights } from '../model/weights.ts';
import { dimensionTexts } from './dimensionTexts.ts';
import { HEAT_DIMENSIONS_NEEDED, heatDimensions, heatOf, type Medians, severity } from './heat.ts';

/** The fixed formula of heat (method §3) in symbols: w is a weight, v an answer, s its severity. */
export const heatFormula = 'heat = 100 · Σ w · s(v) / Σ w, with s(v) = (v − 1) / 4';

/** The heat of one handoff worked through with its own numbers. */
export interface WorkedHeat {
  /** Such as "100 · (3 · 1 + 2 · 0.75) / (3 + 2) = 90", or why there is no heat. */
  readonly working: string;
  /** Such as "Left out, as nobody answered: cash impact."; null when nothing is. */
  readonly leftOut: string | null;
}

export function workedHeat(medians: Medians, weights: Weights): WorkedHeat {
  const counted = heatDimensions(weights);
  const unanswered = counted.filter((dimension) => medians[dimension] === null);
  return {
    working: workingOf(medians, weights, counted.length - unanswered.length),
    leftOut: unanswered.length === 0 ? null : `Left out, as nobody answered: ${namesOf(unanswered)}.`,
  };
}

function workingOf(medians: Medians, weights: Weights, answered: number): string {
  const heat = heatOf(medians, weights);
  if (answered < HEAT_DIMENSIONS_NEEDED) {
    return `Unscored: ${answered} of its heat dimensions are answered, and heat takes ${HEAT_DIMENSIONS_NEEDED}.`;
  }
  if (heat === null) return 'Unscored: what is answered carries no weight.';
  const terms = heatDimensions(weights).flatMap((dimension) => {
    const median = medians[dimension];
    const weight = weights[dimension];
    return median === null || weight === 0 ? [] : [{ weight, severity: severity(median) }];
  });
  const sum = terms.map((term) => `${term.weight} · ${rounded(term.severity, 3)}`).join(' + ');
  const total = terms.map(({ weight }) => weight).join(' + ');
  return `100 · (${sum}) / (${total}) = ${rounded(heat, 1)}`;
}

function namesOf(dimensions: readonly WeightedDimension[]): string {
  return dimensions.map((dimension) => dimensionTexts[dimension].name.toLowerCase()).join(', ');
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
