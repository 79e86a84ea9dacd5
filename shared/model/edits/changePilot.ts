import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { emptyPilot, type Pilot } from '../pilot.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Fills in the pilot decision card of a handoff; the card begins with the first change. */
export function changePilot(
  map: WorkflowMap,
  input: { readonly handoffId: string; readonly patch: Partial<Omit<Pilot, 'type' | 'id' | 'handoffId'>> },
): MapDiff {
  return draftDiff(map, (draft) => {
    draft.put({ ...(draft.get('pilot', input.handoffId) ?? emptyPilot(input.handoffId)), ...input.patch });
  });
}
