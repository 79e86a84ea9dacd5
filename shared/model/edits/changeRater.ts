import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { Rater } from '../rater.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Renames somebody who scores, or changes their role or the lane they speak for. */
export function changeRater(
  map: WorkflowMap,
  input: { readonly id: string; readonly patch: Partial<Pick<Rater, 'name' | 'role' | 'laneId'>> },
): MapDiff {
  return draftDiff(map, (draft) => {
    if (input.patch.laneId) draft.require('lane', input.patch.laneId);
    draft.update('rater', input.id, input.patch);
  });
}
