import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Deletes arrows. What is known of a handoff stays with its two steps, and is back when they are connected again. */
export function deleteConnections(map: WorkflowMap, input: { readonly ids: readonly string[] }): MapDiff {
  return draftDiff(map, (draft) => {
    for (const id of input.ids) draft.remove('connection', id);
  });
}
