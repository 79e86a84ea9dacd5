import { z } from 'zod';

/** The eight dimensions of the scorecard, in the order they are asked (method §3). */
export const dimensions = [
  'customerImpact',
  'exceptionVolume',
  'hiddenLabor',
  'cashImpact',
  'ownershipClarity',
  'systemClarity',
  'riskLevel',
  'improvementEvidence',
] as const;

export const dimensionSchema = z.enum(dimensions);
export type Dimension = z.infer<typeof dimensionSchema>;

/** The dimensions that may carry weight in heat; risk level does so only under the compliance preset. */
export const weightedDimensions = [
  'customerImpact',
  'exceptionVolume',
  'hiddenLabor',
  'cashImpact',
  'ownershipClarity',
  'systemClarity',
  'riskLevel',
] as const satisfies readonly Dimension[];
export type WeightedDimension = (typeof weightedDimensions)[number];

/** A score: 1 is the good end, 5 is always the bad end. `unknown` is an answer, not a score. */
export const scoreSchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal('unknown'),
]);
export type Score = z.infer<typeof scoreSchema>;
