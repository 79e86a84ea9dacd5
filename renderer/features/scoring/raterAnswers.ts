import { latestRatings } from '../../../shared/analysis/latestRatings.ts';
import { foldName } from '../../../shared/model/names.ts';
import type { Rater } from '../../../shared/model/rater.ts';
import type { Rating } from '../../../shared/model/rating.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';

/** What one rater has answered about one handoff, in the round that counts. */
export interface RaterAnswers {
  /** The rater's latest round for this handoff, 1 when there is none yet. */
  readonly round: number;
  readonly scores: Rating['scores'];
}

const noAnswers: RaterAnswers = { round: 1, scores: {} };

export function raterAnswers(map: WorkflowMap, handoffId: string, raterId: string | null): RaterAnswers {
  return latestRatings(map, handoffId).find((rating) => rating.raterId === raterId) ?? noAnswers;
}

/** Everybody who scores, by name. */
export function ratersByName(map: WorkflowMap): Rater[] {
  return [...map.rater.values()].sort(
    (a, b) => foldName(a.name).localeCompare(foldName(b.name), 'en') || (a.id < b.id ? -1 : 1),
  );
}

/** Who scores now: the one chosen, or the first by name when none is chosen or the chosen one is gone. */
export function currentRater(map: WorkflowMap, chosenId: string | null): Rater | null {
  const chosen = chosenId === null ? undefined : map.rater.get(chosenId);
  return chosen ?? ratersByName(map)[0] ?? null;
}
