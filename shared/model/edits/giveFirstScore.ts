import { applyDiff, type MapDiff, squashDiffs } from '../mapDiff.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { addRater } from './addRater.ts';
import { giveScore } from './giveScore.ts';

type ScoreInput = Parameters<typeof giveScore>[1];

/** Gives the first score of a map that has no raters: the rater it is given for comes with it, in one diff. */
export function giveFirstScore(
  map: WorkflowMap,
  input: ScoreInput & { readonly raterName: string },
): MapDiff {
  const added = addRater(map, { id: input.raterId, name: input.raterName });
  return squashDiffs(added, giveScore(applyDiff(map, added), input));
}
