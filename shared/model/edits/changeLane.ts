import type { Lane } from '../lane.ts';
import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Renames a lane, or changes what is known about it. */
export function changeLane(
  map: WorkflowMap,
  input: {
    readonly id: string;
    readonly patch: Partial<Pick<Lane, 'name' | 'kind' | 'group' | 'people' | 'hoursPerWeek'>>;
  },
): MapDiff {
  return draftDiff(map, (draft) => draft.update('lane', input.id, input.patch));
}
