import { type Alignment, alignSteps, unpinSteps } from '../../../../shared/model/edits/alignSteps.ts';
import { moveSteps } from '../../../../shared/model/edits/moveSteps.ts';
import { splitLane } from '../../../../shared/model/edits/splitLane.ts';
import type { App } from '../../../app/appContext.ts';
import { newId } from '../../../state/newId.ts';
import { startNamingLane } from '../lanes/changeLanes.ts';
import { openMap, selectedSteps } from '../openMap.ts';

/** Pins the selected steps to one of their columns, or spreads them evenly. */
export function alignSelected(app: App, to: Alignment): void {
  const { steps } = app.derived.layoutOf(openMap(app));
  const columns = new Map(
    selectedSteps(app).flatMap((id) => {
      const box = steps.get(id);
      return box ? [[id, box.column] as const] : [];
    }),
  );
  const label = to === 'spread' ? 'spread steps evenly' : `align steps ${to}`;
  app.document.edit(label, (map) => alignSteps(map, { columns, to }));
  app.camera.revealSelection();
}

/** Moves the selected steps to the lane of the one selected first. */
export function gatherInLane(app: App): void {
  const ids = selectedSteps(app);
  const laneId = openMap(app).step.get(ids[0] ?? '')?.laneId;
  if (laneId === undefined) return;
  app.document.edit('move steps to one lane', (map) =>
    moveSteps(map, { moves: ids.map((id) => ({ id, laneId, column: map.step.get(id)?.column ?? null })) }),
  );
  app.camera.revealSelection();
}

/** Leaves the columns of the selected steps to the layout. */
export function unpinSelected(app: App): void {
  const ids = selectedSteps(app);
  app.document.edit(ids.length === 1 ? 'unpin step' : 'unpin steps', (map) => unpinSteps(map, { ids }));
  app.camera.revealSelection();
}

/** The lane that all selected steps lie in; null when they lie in several, or none is selected. */
export function laneOfSelected(app: App): string | null {
  const lanes = new Set(selectedSteps(app).map((id) => openMap(app).step.get(id)?.laneId ?? null));
  const [only = null] = lanes;
  return lanes.size === 1 ? only : null;
}

/** The selected steps of a lane go to a new one under it, open for naming. */
export function splitOffSelected(app: App): void {
  const id = laneOfSelected(app);
  if (id === null) return;
  const newLaneId = newId();
  app.document.edit('split lane', (map) => splitLane(map, { id, stepIds: selectedSteps(app), newLaneId }));
  startNamingLane(app, newLaneId, true);
}
