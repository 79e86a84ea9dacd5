import type { WeightedDimension } from '../model/dimension.ts';
import type { Weights } from '../model/weights.ts';
import { dimensionTexts, levelSentence } from './dimensionTexts.ts';
import { heatDimensions, type Medians, severity } from './heat.ts';

/** A dimension that adds to the heat of a handoff. */
export interface HotDimension {
  readonly dimension: WeightedDimension;
  /** 1–5, halves included. */
  readonly median: number;
  /** Weight times severity: how much it adds before dividing by the weights. */
  readonly pull: number;
}

/** The dimensions that add most to the heat, strongest first; equals in the order they are asked. At most `limit`. */
export function hottestDimensions(medians: Medians, weights: Weights, limit = 3): readonly HotDimension[] {
  return heatDimensions(weights)
    .flatMap((dimension) => {
      const median = medians[dimension];
      return median === null ? [] : [{ dimension, median, pull: weights[dimension] * severity(median) }];
    })
    .filter(({ pull }) => pull > 0)
    .sort((a, b) => b.pull - a.pull)
    .slice(0, limit);
}

/** Such as "Hidden labor 4.5: All of it: it works only because people keep chasing." */
export function hotDimensionSentence({ dimension, median }: HotDimension): string {
  return `${dimensionTexts[dimension].name} ${median}: ${levelSentence(dimension, median)}`;
}
