import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { emptyLane, joinNeighbours, removeStep } from './removal.ts';

/**
 * Deletes a lane. Its steps move to the lane `moveStepsTo`, or are deleted with it when that is null
 * (their neighbours are joined, with identifiers from `newId`).
 */
export function deleteLane(
  map: WorkflowMap,
  input: { readonly id: string; readonly moveStepsTo: string | null; readonly newId: () => string },
): MapDiff {
  return draftDiff(map, (draft) => {
    const id = draft.require('lane', input.id).id;
    if (input.moveStepsTo === null) {
      for (const step of draft.all('step').filter((each) => each.laneId === id)) {
        joinNeighbours(draft, step.id, input.newId);
        removeStep(draft, step.id);
      }
    }
    emptyLane(draft, id, input.moveStepsTo === null ? null : draft.require('lane', input.moveStepsTo).id);
    draft.remove('lane', id);
  });
}
