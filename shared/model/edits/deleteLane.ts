import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { joinNeighbours, removeStep } from './removal.ts';

/**
 * Deletes a lane. Its steps move to the lane `moveStepsTo`, or are deleted with it when that is null
 * (their neighbours are joined, with identifiers from `newId`).
 */
export function deleteLane(
  map: WorkflowMap,
  input: { readonly id: string; readonly moveStepsTo: string | null; readonly newId: () => string },
): MapDiff {
  return draftDiff(map, (draft) => {
    const steps = draft.all('step').filter((step) => step.laneId === input.id);
    for (const step of steps) {
      if (input.moveStepsTo !== null) {
        draft.update('step', step.id, { laneId: draft.require('lane', input.moveStepsTo).id });
      } else {
        joinNeighbours(draft, step.id, input.newId);
        removeStep(draft, step.id);
      }
    }
    for (const rater of draft.all('rater')) {
      if (rater.laneId === input.id) draft.update('rater', rater.id, { laneId: input.moveStepsTo });
    }
    draft.remove('lane', input.id);
  });
}
