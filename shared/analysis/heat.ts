import { type Dimension, type WeightedDimension, weightedDimensions } from '../model/dimension.ts';
import type { Weights } from '../model/weights.ts';

/** Dimension -> its median score, 1–5, or null where nobody answered. */
export type Medians = Readonly<Record<Dimension, number | null>>;

/** With fewer answered heat dimensions than this a handoff is unscored. */
export const HEAT_DIMENSIONS_NEEDED = 4;

/** Severity of a score of 1–5, from 0 to 1 (method §3). */
export function severity(score: number): number {
  return (score - 1) / 4;
}

/** The dimensions that make up heat: six, and risk level only where it carries weight. */
export function heatDimensions(weights: Weights): readonly WeightedDimension[] {
  return weightedDimensions.filter((dimension) => dimension !== 'riskLevel' || weights.riskLevel > 0);
}

/**
 * Heat, 0–100: 100 · Σ w·s / Σ w over the answered heat dimensions (method §3).
 * Null when fewer than four are answered, or when those answered carry no weight.
 */
export function heatOf(medians: Medians, weights: Weights): number | null {
  let answered = 0;
  let weight = 0;
  let sum = 0;
  for (const dimension of heatDimensions(weights)) {
    const median = medians[dimension];
    if (median === null) continue;
    answered += 1;
    weight += weights[dimension];
    sum += weights[dimension] * severity(median);
  }
  return answered < HEAT_DIMENSIONS_NEEDED || weight === 0 ? null : (100 * sum) / weight;
}

/**
 * Readiness, 0–100: 100 · (1 − mean severity of risk level and improvement evidence) (method §3).
 * Null, that is not known, unless both are answered.
 */
export function readinessOf(medians: Medians): number | null {
  const { riskLevel, improvementEvidence } = medians;
  if (riskLevel === null || improvementEvidence === null) return null;
  return 100 * (1 - (severity(riskLevel) + severity(improvementEvidence)) / 2);
}
