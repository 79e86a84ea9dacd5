import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { ratingId } from '../rating.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { emptyRating } from './giveScore.ts';

/** Writes what one rater remarks on a handoff beside their scores, or takes it back when `comment` is empty. */
export function commentRating(
  map: WorkflowMap,
  input: {
    readonly handoffId: string;
    readonly raterId: string;
    readonly round: number;
    readonly comment: string;
    /** ISO 8601, UTC. */
    readonly time: string;
  },
): MapDiff {
  return draftDiff(map, (draft) => {
    const rater = draft.require('rater', input.raterId);
    const id = ratingId(input.handoffId, rater.id, input.round);
    const before = draft.get('rating', id) ?? emptyRating(input, id);
    const { comment, time } = input;
    if (comment === before.comment) return;
    if (comment === '' && Object.keys(before.scores).length === 0) draft.remove('rating', id);
    else draft.put({ ...before, comment, time });
  });
}
