import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { joinNeighbours, removeStep } from './removal.ts';

/** Deletes steps; with `join`, what led to each is connected with what followed it. */
export function deleteSteps(
  map: WorkflowMap,
  input: { readonly ids: readonly string[]; readonly join: boolean; readonly newId: () => string },
): MapDiff {
  return draftDiff(map, (draft) => {
    for (const id of input.ids) {
      if (input.join) joinNeighbours(draft, id, input.newId);
      removeStep(draft, id);
    }
  });
}
