import type { Connection } from './connection.ts';
import { connectionsInOrder, type WorkflowMap } from './workflowMap.ts';

/** The arrow into a step, of several the one drawn last: what is typed with the step's name is said of it. */
export function arrowInto(map: WorkflowMap, stepId: string): Connection | undefined {
  return connectionsInOrder(map).findLast((arrow) => arrow.to === stepId);
}
