import { weightedDimensions } from '../model/dimension.ts';
import type { Weights } from '../model/weights.ts';
import { dimensionTexts } from './dimensionTexts.ts';
import { presetOf } from './weightPresets.ts';

/**
 * Such as "Balanced: customer impact 3, …"; dimensions without weight are left out. The own name stands where no
 * preset fits.
 */
export function weightsText(weights: Weights, ownName = 'Own weights'): string {
  const parts = weightedDimensions
    .filter((dimension) => weights[dimension] > 0)
    .map((dimension) => `${dimensionTexts[dimension].name.toLowerCase()} ${weights[dimension]}`);
  return `${presetOf(weights)?.name ?? ownName}: ${parts.join(', ') || 'none'}`;
}
