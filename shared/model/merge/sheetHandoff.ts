import { recordName } from '../names.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import type { SheetHandoff } from './returnedSheet.ts';

/** The names its steps and lanes have on this map. */
export function sheetHandoff(map: WorkflowMap, id: string): SheetHandoff {
  const [sender, receiver] = id.split(':').map((stepId) => map.step.get(stepId));
  return {
    id,
    sender: sender ? recordName(sender) : '',
    receiver: receiver ? recordName(receiver) : '',
    fromLane: laneNameIn(map, sender?.laneId ?? null),
    toLane: laneNameIn(map, receiver?.laneId ?? null),
  };
}

/** The name of the lane, or empty where there is none. */
export function laneNameIn(map: WorkflowMap, id: string | null): string {
  const lane = id === null ? undefined : map.lane.get(id);
  return lane ? recordName(lane) : '';
}
