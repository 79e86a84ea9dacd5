import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { orderAfter } from '../order.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { newConnection } from './connectSteps.ts';

/**
 * Puts a step that exists on an arrow: the arrow then ends at it, a second one leads on, and the layout finds its
 * column.
 */
export function placeOnConnection(
  map: WorkflowMap,
  input: {
    readonly connectionId: string;
    readonly stepId: string;
    readonly laneId: string;
    readonly nextConnectionId: string;
  },
): MapDiff {
  return draftDiff(map, (draft) => {
    const arrow = draft.require('connection', input.connectionId);
    const step = draft.require('step', input.stepId);
    const order = orderAfter(map.connection.values());
    draft.update('step', step.id, { laneId: draft.require('lane', input.laneId).id, column: null });
    draft.update('connection', arrow.id, { to: step.id });
    draft.put({ ...newConnection(input.nextConnectionId, step.id, arrow.to, order), kind: arrow.kind });
  });
}
