import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Adds somebody who scores. */
export function addRater(
  map: WorkflowMap,
  input: {
    readonly id: string;
    readonly name: string;
    readonly role?: string;
    readonly laneId?: string | null;
  },
): MapDiff {
  return draftDiff(map, (draft) => {
    const { id, name, role = '', laneId = null } = input;
    draft.put({ type: 'rater', id, name, role, laneId });
  });
}
