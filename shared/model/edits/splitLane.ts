import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { addLane } from './addLane.ts';
import { inTurn } from './inTurn.ts';

/** Splits a lane: these of its steps go to a new lane of the same kind right under it. Steps of other lanes stay. */
export function splitLane(
  map: WorkflowMap,
  input: { readonly id: string; readonly stepIds: readonly string[]; readonly newLaneId: string },
): MapDiff {
  const { id, stepIds, newLaneId } = input;
  const split = map.lane.get(id);
  if (!split) throw new Error(`This map has no lane ${id}.`);
  return inTurn(map, [
    (before) => addLane(before, { id: newLaneId, name: '', kind: split.kind, below: id }),
    (before) =>
      draftDiff(before, (draft) => {
        draft.update('lane', newLaneId, { group: split.group });
        for (const stepId of stepIds) {
          if (draft.get('step', stepId)?.laneId === id) draft.update('step', stepId, { laneId: newLaneId });
        }
      }),
  ]);
}
