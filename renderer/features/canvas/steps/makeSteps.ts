import { addLane } from '../../../../shared/model/edits/addLane.ts';
import { addStep } from '../../../../shared/model/edits/addStep.ts';
import { insertStepBefore } from '../../../../shared/model/edits/insertStep.ts';
import { inTurn } from '../../../../shared/model/edits/inTurn.ts';
import { lanesInOrder, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import type { App } from '../../../app/appContext.ts';
import { newId } from '../../../state/newId.ts';
import { openMap, selectedLane, selectedStep } from '../openMap.ts';

/** Makes a step after another, connected, and opens it for typing. */
export function addStepAfter(app: App, stepId: string, laneId: string, column: number | null = null): void {
  const sender = openMap(app).step.get(stepId);
  if (!sender) return;
  if (sender.kind === 'end') {
    app.notify.say({
      title: 'Nothing follows an end',
      lines: ['Press T to make it another kind of step first.'],
    });
    return;
  }
  const id = newId();
  app.document.edit('add step', (map) =>
    addStep(map, { id, laneId, column, after: { stepId, connectionId: newId() } }),
  );
  startNaming(app, id, true);
}

/** The connected step so many lanes further down (or up, when negative); a move past the last lane stays in it. */
export function addStepInLaneBeside(app: App, stepId: string, offset: number): void {
  const laneId = laneBeside(openMap(app), stepId, offset);
  if (laneId) addStepAfter(app, stepId, laneId);
  else sayNoLane(app);
}

/** There is nobody to hand to: says how to change that. */
export function sayNoLane(app: App): void {
  app.notify.say({
    title: 'There is no further lane',
    lines: ['Press L to add a lane, or type @ and its name with the step.'],
  });
}

/** The lane so many places below the step's lane; null where there is none. */
export function laneBeside(map: WorkflowMap, stepId: string, offset: number): string | null {
  const lanes = lanesInOrder(map);
  const place = lanes.findIndex((lane) => lane.id === map.step.get(stepId)?.laneId);
  return place === -1 ? null : (lanes[place + offset]?.id ?? null);
}

/** Makes a step before another, in its lane: what led to that one leads to the new one. */
export function addStepBefore(app: App, stepId: string): void {
  const next = openMap(app).step.get(stepId);
  if (!next) return;
  if (next.kind === 'start') {
    app.notify.say({
      title: 'Nothing comes before a start',
      lines: ['Press T to make it another kind of step first.'],
    });
    return;
  }
  const id = newId();
  app.document.edit('insert step', (map) => insertStepBefore(map, { stepId, id, connectionId: newId() }));
  startNaming(app, id, true);
}

/** Makes a step that nothing leads to: beside the selected one, in the selected lane, or in the first. */
export function addFreeStep(app: App): void {
  const beside = selectedStep(app);
  const layout = app.derived.layoutOf(openMap(app));
  const laneId =
    (beside && openMap(app).step.get(beside)?.laneId) ??
    selectedLane(app) ??
    lanesInOrder(openMap(app))[0]?.id;
  const box = beside ? layout.steps.get(beside) : undefined;
  addFreeStepAt(app, laneId ?? null, box ? box.column + 1 : null);
}

/** Makes a step in a lane and column; on a map without lanes, the first lane with it. */
export function addFreeStepAt(app: App, laneId: string | null, column: number | null): void {
  const id = newId();
  const firstLane = newId();
  app.document.edit('add step', (map) =>
    laneId === null
      ? inTurn(map, [
          (before) => addLane(before, { id: firstLane, name: 'First lane' }),
          (before) => addStep(before, { id, laneId: firstLane, column }),
        ])
      : addStep(map, { id, laneId, column }),
  );
  startNaming(app, id, true);
}

/** Opens a step's name for typing, on the screen where it can be read. */
export function startNaming(app: App, stepId: string, fresh: boolean): void {
  app.session.setState({
    selection: { kind: 'step', ids: [stepId] },
    naming: { kind: 'step', id: stepId, fresh },
    connecting: null,
  });
  app.camera.reveal(stepId);
}
