import { dimensions } from '../model/dimension.ts';
import type { MapAnalysis } from './analyseMap.ts';
import { krippendorffAlpha } from './krippendorffAlpha.ts';

/**
 * How far the raters of the whole map agree: Krippendorff's α for ordinal data over every dimension of every handoff,
 * in each rater's latest round (method §3). “Don't know” is a missing value. Null where it is not defined.
 */
export function raterAgreement(analysis: MapAnalysis): number | null {
  return krippendorffAlpha(
    analysis.ranked.flatMap(({ scores }) =>
      dimensions.map((dimension) =>
        scores.byDimension[dimension].values.flatMap(({ value }) => (value === 'unknown' ? [] : [value])),
      ),
    ),
  );
}
