import type { Comment } from '../comment.ts';
import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** What a comment is about: one step, or one handoff by its identifier. */
export type CommentSubject = { readonly stepId: string } | { readonly handoffId: string };

/** Adds a remark about a step or a handoff. */
export function addComment(
  map: WorkflowMap,
  input: Pick<Comment, 'id' | 'author' | 'time' | 'text'> & { readonly about: CommentSubject },
): MapDiff {
  return draftDiff(map, (draft) => {
    const { about, ...said } = input;
    const stepId = 'stepId' in about ? draft.require('step', about.stepId).id : null;
    const handoffId = 'handoffId' in about ? about.handoffId : null;
    for (const end of handoffId?.split(':') ?? []) draft.require('step', end);
    draft.put({ type: 'comment', ...said, stepId, handoffId, resolved: false });
  });
}

/** Corrects a remark, or says that it is settled. */
export function changeComment(
  map: WorkflowMap,
  input: { readonly id: string; readonly patch: Partial<Pick<Comment, 'text' | 'resolved'>> },
): MapDiff {
  return draftDiff(map, (draft) => draft.update('comment', input.id, input.patch));
}

export function deleteComment(map: WorkflowMap, input: { readonly id: string }): MapDiff {
  return draftDiff(map, (draft) => draft.remove('comment', draft.require('comment', input.id).id));
}
