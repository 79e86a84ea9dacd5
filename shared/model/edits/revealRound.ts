import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Shows what was taken in a hidden round. */
export function revealRound(map: WorkflowMap, input: { readonly number: number }): MapDiff {
  return draftDiff(map, (draft) => draft.update('round', String(input.number), { revealed: true }));
}
