import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { Step } from '../step.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Renames or moves a step, or changes what is known about it. */
export function changeStep(
  map: WorkflowMap,
  input: { readonly id: string; readonly patch: Partial<Omit<Step, 'type' | 'id' | 'order'>> },
): MapDiff {
  return draftDiff(map, (draft) => {
    if (input.patch.laneId !== undefined) draft.require('lane', input.patch.laneId);
    draft.update('step', input.id, input.patch);
  });
}
