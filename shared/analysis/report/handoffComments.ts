import { compareText } from '../../model/compareText.ts';
import { type RaterMode, raterName, raterNames } from '../../model/raterNames.ts';
import { shownName } from '../../model/shownName.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import { latestRatings } from '../latestRatings.ts';

/** What somebody said about a handoff. */
export interface HandoffComment {
  /** Their name, and the day where it is known. */
  readonly from: string;
  readonly text: string;
}

/**
 * What people remarked about the handoff and what raters wrote beside their scores, rounds that are not revealed left
 * out. Where raters are anonymous, so is everybody who remarked: a rater may be among them.
 */
export function handoffComments(
  map: WorkflowMap,
  handoffId: string,
  mode: RaterMode,
): readonly HandoffComment[] {
  const names = raterNames(map, mode);
  const byRaters = latestRatings(map, handoffId)
    .filter(({ comment }) => comment.trim() !== '')
    .map(({ raterId, comment }) => ({ from: raterName(names, raterId), text: comment.trim() }));
  const byPeople = [...map.comment.values()]
    .filter((comment) => comment.handoffId === handoffId)
    .sort((a, b) => compareText(a.time, b.time) || compareText(a.id, b.id))
    .map(({ author, time, text }) => {
      const name = mode === 'anonymous' ? 'Somebody' : shownName(author) || 'Somebody';
      return { from: `${name}, ${time.slice(0, 10)}`, text: text.trim() };
    });
  return [...byRaters, ...byPeople];
}
