import { dimensions } from '../model/dimension.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import type { MapAnalysis, ScoredHandoff } from './analyseMap.ts';
import { krippendorffAlpha } from './krippendorffAlpha.ts';
import { roundScores } from './roundScores.ts';
import type { HandoffScores } from './scoreHandoff.ts';

/**
 * How far the raters of the whole map agree: Krippendorff's α for ordinal data over every dimension of every handoff,
 * in each rater's latest round (method §3). “Don't know” is a missing value. Null where it is not defined.
 */
export function raterAgreement(analysis: MapAnalysis): number | null {
  return agreementOn(analysis, ({ scores }) => scores);
}

/** The same over what was said in one round alone; null, too, for a round that is not revealed. */
export function roundAgreement(map: WorkflowMap, analysis: MapAnalysis, round: number): number | null {
  return agreementOn(analysis, ({ found }) => roundScores(map, found.id, round));
}

function agreementOn(
  { ranked }: MapAnalysis,
  scoresOf: (handoff: ScoredHandoff) => HandoffScores,
): number | null {
  return krippendorffAlpha(
    ranked.flatMap((handoff) => {
      const { byDimension } = scoresOf(handoff);
      return dimensions.map((dimension) =>
        byDimension[dimension].values.flatMap(({ value }) => (value === 'unknown' ? [] : [value])),
      );
    }),
  );
}
