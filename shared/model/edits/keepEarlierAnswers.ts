import type { Dimension } from '../dimension.ts';
import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { type Rating, ratingId } from '../rating.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/**
 * Takes over, for everybody who scored the handoff before, what they have not been asked again in this round.
 * What they did answer in it stays.
 */
export function keepEarlierAnswers(
  map: WorkflowMap,
  input: {
    readonly handoffId: string;
    readonly round: number;
    /** ISO 8601, UTC. */
    readonly time: string;
  },
): MapDiff {
  return draftDiff(map, (draft) => {
    for (const earlier of earlierRatings(map, input.handoffId, input.round).values()) {
      const id = ratingId(input.handoffId, earlier.raterId, input.round);
      const before = draft.get('rating', id);
      const scores = { ...earlier.scores, ...before?.scores };
      const adds = Object.keys(scores).some((dimension) => !before?.scores[dimension as Dimension]);
      if (!adds) continue;
      const base = before ?? { ...earlier, id, round: input.round, comment: '' };
      draft.put({ ...base, scores, time: input.time });
    }
  });
}

/** Rater -> their last rating of the handoff before the round. */
function earlierRatings(map: WorkflowMap, handoffId: string, round: number): ReadonlyMap<string, Rating> {
  const latest = new Map<string, Rating>();
  for (const rating of map.rating.values()) {
    if (rating.handoffId !== handoffId || rating.round >= round) continue;
    const known = latest.get(rating.raterId);
    if (!known || known.round < rating.round) latest.set(rating.raterId, rating);
  }
  return latest;
}
