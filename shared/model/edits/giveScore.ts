import type { Dimension, Score } from '../dimension.ts';
import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { type Rating, ratingId } from '../rating.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Gives one rater's score on one dimension, or clears it when `score` is null. A rating without scores is removed. */
export function giveScore(
  map: WorkflowMap,
  input: {
    readonly handoffId: string;
    readonly raterId: string;
    readonly round: number;
    readonly dimension: Dimension;
    readonly score: Score | null;
    /** ISO 8601, UTC. */
    readonly time: string;
  },
): MapDiff {
  return draftDiff(map, (draft) => {
    const rater = draft.require('rater', input.raterId);
    const id = ratingId(input.handoffId, rater.id, input.round);
    const before = draft.get('rating', id);
    const { [input.dimension]: _replaced, ...others } = before?.scores ?? {};
    const scores = input.score === null ? others : { ...others, [input.dimension]: input.score };
    if (Object.keys(scores).length === 0 && !before?.comment) {
      if (before) draft.remove('rating', id);
      return;
    }
    draft.put({ ...(before ?? emptyRating(input, id)), scores, time: input.time });
  });
}

export function emptyRating(
  input: {
    readonly handoffId: string;
    readonly raterId: string;
    readonly round: number;
    readonly time: string;
  },
  id: string,
): Rating {
  const { handoffId, raterId, round, time } = input;
  return { type: 'rating', id, handoffId, raterId, round, scores: {}, time, comment: '' };
}
