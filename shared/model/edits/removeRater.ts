import { LONGEST_TEXT } from '../identifier.ts';
import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { type Rating, ratingId } from '../rating.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/**
 * Removes somebody who scores. Their ratings go with them, or to the rater `giveTo`: where that one has answered the
 * same handoff in the same round, what they answered stays, only what they left open is filled, and comments are joined.
 */
export function removeRater(
  map: WorkflowMap,
  input: { readonly id: string; readonly giveTo: string | null },
): MapDiff {
  return draftDiff(map, (draft) => {
    const rater = draft.require('rater', input.id);
    const heir = input.giveTo === null ? null : draft.require('rater', input.giveTo);
    if (heir?.id === rater.id) return;
    for (const rating of draft.all('rating').filter(({ raterId }) => raterId === rater.id)) {
      draft.remove('rating', rating.id);
      if (!heir) continue;
      const id = ratingId(rating.handoffId, heir.id, rating.round);
      draft.put(joined({ ...rating, id, raterId: heir.id }, draft.get('rating', id)));
    }
    draft.remove('rater', rater.id);
  });
}

function joined(given: Rating, own: Rating | undefined): Rating {
  if (!own) return given;
  const comments = [own.comment, given.comment].filter((text) => text !== '');
  const [time = own.time] = [own.time, given.time].sort().reverse();
  const scores = { ...given.scores, ...own.scores };
  return { ...own, scores, comment: comments.join('\n').slice(0, LONGEST_TEXT), time };
}
