import type { Comment } from '../../../shared/model/comment.ts';
import type { Table, WorkflowMap } from '../../../shared/model/workflowMap.ts';

/** Step or handoff -> how many comments about it are not settled. Those without any are left out. */
export type CommentCounts = ReadonlyMap<string, number>;

const counted = new WeakMap<Table<Comment>, CommentCounts>();

/** The open comments of a map, counted once for each table of comments. A step and a handoff never share a name. */
export function openComments({ comment: table }: Pick<WorkflowMap, 'comment'>): CommentCounts {
  const known = counted.get(table);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { stepId, handoffId, resolved } of table.values()) {
    const subject = stepId ?? handoffId;
    if (!resolved && subject !== null) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  counted.set(table, counts);
  return counts;
}

/** The comments about one step or handoff: the open ones first, each in the order they were written. */
export function commentsAbout(map: Pick<WorkflowMap, 'comment'>, subject: string): readonly Comment[] {
  return [...map.comment.values()]
    .filter(({ stepId, handoffId }) => (stepId ?? handoffId) === subject)
    .sort(
      (a, b) => Number(a.resolved) - Number(b.resolved) || (a.time < b.time ? -1 : a.time > b.time ? 1 : 0),
    );
}

/** A count as a small mark has room for it. */
export function shortCount(count: number): string {
  return count > 9 ? '9+' : String(count);
}
