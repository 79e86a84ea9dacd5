import { addStep } from '../../../../shared/model/edits/addStep.ts';
import { connectSteps } from '../../../../shared/model/edits/connectSteps.ts';
import { inTurn } from '../../../../shared/model/edits/inTurn.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import type { App } from '../../../app/appContext.ts';
import { newId } from '../../../state/newId.ts';
import { openMap, selectedSteps } from '../openMap.ts';
import { addStepAfter, laneBeside, sayNoLane, startNaming } from '../steps/makeSteps.ts';

/**
 * Makes one step that all of the selected ones lead to, open for typing: in the lane of the one selected last, or so many
 * lanes below it.
 */
export function joinSelected(app: App, offset: number): void {
  const map = openMap(app);
  const ids = selectedSteps(app);
  const last = ids.at(-1) ?? '';
  const laneId = laneBeside(map, last, offset);
  const [first, ...others] = openEnds(map, ids);
  if (laneId === null) sayNoLane(app);
  else if (first === undefined) addStepAfter(app, last, laneId);
  else {
    const id = newId();
    app.document.edit('add step', (before) =>
      inTurn(before, [
        (each) => addStep(each, { id, laneId, after: { stepId: first, connectionId: newId() } }),
        ...others.map((from) => (each: WorkflowMap) => connectSteps(each, { id: newId(), from, to: id })),
      ]),
    );
    startNaming(app, id, true);
  }
}

/** Those that something may follow and that lead to none of the others. */
function openEnds(map: WorkflowMap, ids: readonly string[]): readonly string[] {
  const leadsOn = new Set(
    [...map.connection.values()].flatMap(({ from, to }) => (ids.includes(to) ? [from] : [])),
  );
  return ids.filter((id) => !leadsOn.has(id) && map.step.get(id)?.kind !== 'end');
}
