import { addLane } from '../../../../shared/model/edits/addLane.ts';
import { addStep } from '../../../../shared/model/edits/addStep.ts';
import { insertStepOnConnection } from '../../../../shared/model/edits/insertStep.ts';
import { inTurn } from '../../../../shared/model/edits/inTurn.ts';
import type { MapDiff } from '../../../../shared/model/mapDiff.ts';
import { connectionsInOrder, lanesInOrder, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import type { App } from '../../../app/appContext.ts';
import { newId } from '../../../state/newId.ts';

/** Makes a step after another, before whatever that one leads to when that is one step; and selects it. */
export function addRowAfter(app: App, stepId: string | null): void {
  const id = newId();
  app.document.edit('add step', (map) => rowAfter(map, id, stepId));
  if (app.document.getState().open?.map.step.has(id)) app.session.select({ kind: 'step', ids: [id] });
}

function rowAfter(map: WorkflowMap, id: string, stepId: string | null): MapDiff {
  const before = stepId === null ? undefined : map.step.get(stepId);
  if (!before) return firstRow(map, id);
  const { laneId } = before;
  const [only, another] = connectionsInOrder(map).filter(({ from }) => from === before.id);
  if (only && !another)
    return insertStepOnConnection(map, { connectionId: only.id, id, laneId, nextConnectionId: newId() });
  if (before.kind === 'end') return addStep(map, { id, laneId });
  return addStep(map, { id, laneId, after: { stepId: before.id, connectionId: newId() } });
}

function firstRow(map: WorkflowMap, id: string): MapDiff {
  const [lane] = lanesInOrder(map);
  if (lane) return addStep(map, { id, laneId: lane.id });
  const laneId = newId();
  return inTurn(map, [
    (before) => addLane(before, { id: laneId, name: 'First lane' }),
    (before) => addStep(before, { id, laneId }),
  ]);
}
