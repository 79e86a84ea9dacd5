import { z } from 'zod';
import type { WeightedDimension } from './dimension.ts';

const weightSchema = z.number().min(0).max(5);

/** The weight of each dimension in heat, 0–5. */
export const weightsSchema = z.strictObject({
  customerImpact: weightSchema,
  exceptionVolume: weightSchema,
  hiddenLabor: weightSchema,
  cashImpact: weightSchema,
  ownershipClarity: weightSchema,
  systemClarity: weightSchema,
  riskLevel: weightSchema,
});

export type Weights = Readonly<z.infer<typeof weightsSchema>> & Readonly<Record<WeightedDimension, number>>;

export const defaultWeights: Weights = {
  customerImpact: 3,
  exceptionVolume: 3,
  hiddenLabor: 2,
  cashImpact: 2,
  ownershipClarity: 3,
  systemClarity: 2,
  riskLevel: 0,
};
