import { latestRatings } from '../../../shared/analysis/latestRatings.ts';
import type { Rater } from '../../../shared/model/rater.ts';
import type { RaterNames } from '../../../shared/model/raterNames.ts';
import { type Rating, ratingId } from '../../../shared/model/rating.ts';
import { latestRound } from '../../../shared/model/rounds.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';

/** What one rater has answered about one handoff, in the round that takes answers. */
export interface RaterAnswers {
  /**
   * The round begun last, or the rater's own after it, which a late score sheet made; where rounds were never counted,
   * the rater's latest for this handoff, else 1.
   */
  readonly round: number;
  readonly scores: Rating['scores'];
}

export function raterAnswers(map: WorkflowMap, handoffId: string, raterId: string | null): RaterAnswers {
  const current = latestRound(map);
  const latest = latestRatings(map, handoffId).find((each) => each.raterId === raterId);
  const isAhead = latest !== undefined && latest.round > (current?.number ?? 0);
  const rating =
    current === null || (isAhead && current.revealed)
      ? latest
      : map.rating.get(ratingId(handoffId, raterId ?? '', current.number));
  return rating ?? { round: current?.number ?? 1, scores: {} };
}

/** Who scores now: the one chosen, or the first in the list when none is chosen or the chosen one is gone. */
export function currentRater(map: WorkflowMap, chosenId: string | null, names: RaterNames): Rater | null {
  const [firstId] = names.keys();
  return map.rater.get(chosenId ?? '') ?? map.rater.get(firstId ?? '') ?? null;
}
