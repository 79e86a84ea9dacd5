import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { orderAfter } from '../order.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { newStep } from './addStep.ts';
import { newConnection } from './connectSteps.ts';

/** Inserts a new step on an arrow: the arrow then ends at it, and a second one leads on. */
export function insertStepOnConnection(
  map: WorkflowMap,
  input: {
    readonly connectionId: string;
    readonly id: string;
    readonly laneId: string;
    readonly nextConnectionId: string;
  },
): MapDiff {
  return draftDiff(map, (draft) => {
    const arrow = draft.require('connection', input.connectionId);
    draft.put(newStep(input.id, draft.require('lane', input.laneId).id, orderAfter(map.step.values())));
    draft.update('connection', arrow.id, { to: input.id });
    const order = orderAfter(map.connection.values());
    draft.put({ ...newConnection(input.nextConnectionId, input.id, arrow.to, order), kind: arrow.kind });
  });
}

/** Inserts a new step before another: all arrows into that one then lead to the new step. */
export function insertStepBefore(
  map: WorkflowMap,
  input: { readonly stepId: string; readonly id: string; readonly connectionId: string },
): MapDiff {
  return draftDiff(map, (draft) => {
    const next = draft.require('step', input.stepId);
    draft.put(newStep(input.id, next.laneId, orderAfter(map.step.values())));
    for (const arrow of draft.all('connection')) {
      if (arrow.to === next.id) draft.update('connection', arrow.id, { to: input.id });
    }
    draft.put(newConnection(input.connectionId, input.id, next.id, orderAfter(map.connection.values())));
  });
}
