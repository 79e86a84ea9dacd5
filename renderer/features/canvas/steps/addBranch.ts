import { connectionsInOrder, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import type { App } from '../../../app/appContext.ts';
import { openMap } from '../openMap.ts';
import { addStepAfter } from './makeSteps.ts';

/** Makes another exit of the decision before a step, or of the step when it is one, open for typing. */
export function addBranch(app: App, stepId: string): void {
  const decision = decisionBefore(openMap(app), stepId);
  const laneId = openMap(app).step.get(decision ?? '')?.laneId;
  if (decision !== null && laneId !== undefined) addStepAfter(app, decision, laneId);
  else
    app.notify.say({
      title: 'There is no decision before this step',
      lines: ['A question mark at the end of a name makes a step a decision.'],
    });
}

/** The nearest decision on the way back; the step itself when it is one. */
function decisionBefore(map: WorkflowMap, stepId: string): string | null {
  const entries = Map.groupBy(connectionsInOrder(map), (arrow) => arrow.to);
  const seen = new Set([stepId]);
  for (const id of seen) {
    if (map.step.get(id)?.kind === 'decision') return id;
    for (const arrow of entries.get(id) ?? []) seen.add(arrow.from);
  }
  return null;
}
