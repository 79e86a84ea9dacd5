import type { Connection } from '../connection.ts';
import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Changes an arrow's condition, or moves one of its ends. */
export function changeConnection(
  map: WorkflowMap,
  input: { readonly id: string; readonly patch: Partial<Pick<Connection, 'condition' | 'from' | 'to'>> },
): MapDiff {
  return draftDiff(map, (draft) => draft.update('connection', input.id, input.patch));
}
