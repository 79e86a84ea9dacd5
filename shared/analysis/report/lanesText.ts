import { displayName } from '../../model/displayName.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import type { ScoredHandoff } from '../analyseMap.ts';

/** “Sales → Dispatch”. */
export function lanesText(map: WorkflowMap, { found }: ScoredHandoff): string {
  return [found.fromLaneId, found.toLaneId]
    .map((id) => {
      const lane = map.lane.get(id);
      return lane ? displayName(lane) : id;
    })
    .join(' → ');
}
