import type { Connection } from '../connection.ts';
import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { orderAfter } from '../order.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Draws an arrow. Whether it may be drawn is asked of `mayConnect` first. */
export function connectSteps(
  map: WorkflowMap,
  input: { readonly id: string; readonly from: string; readonly to: string; readonly condition?: string },
): MapDiff {
  return draftDiff(map, (draft) => {
    const from = draft.require('step', input.from).id;
    const to = draft.require('step', input.to).id;
    draft.put(newConnection(input.id, from, to, orderAfter(map.connection.values()), input.condition));
  });
}

export function newConnection(
  id: string,
  from: string,
  to: string,
  order: number,
  condition = '',
): Connection {
  return { type: 'connection', id, from, to, kind: 'sequence', condition, order };
}
