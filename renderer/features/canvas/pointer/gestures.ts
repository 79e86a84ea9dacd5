import { placeOnConnection } from '../../../../shared/model/edits/placeOnConnection.ts';
import type { App } from '../../../app/appContext.ts';
import { newId } from '../../../state/newId.ts';
import { openMap } from '../openMap.ts';
import { connect, moveBy } from '../steps/changeSteps.ts';
import { addStepAfter, addStepBefore, addStepInLaneBeside } from '../steps/makeSteps.ts';
import type { Side } from '../steps/StepControls.tsx';
import { type LandingCell, landingCell } from './landingCell.ts';
import { offsetTo } from './landings.ts';
import type { Gesture, Place } from './pointerState.ts';

/** Ends a drag: one edit at most. */
export function finishGesture(app: App, gesture: Gesture): void {
  if (gesture.kind === 'move') drop(app, gesture);
  else if (gesture.kind === 'connect') finishArrow(app, gesture.from, gesture.target, gesture.at);
  else app.session.select(gesture.ids.length > 0 ? { kind: 'step', ids: gesture.ids } : { kind: 'none' });
}

function drop(app: App, gesture: Gesture & { kind: 'move' }): void {
  const { cell, onArrow, grabbed, ids } = gesture;
  if (!cell) return;
  if (onArrow !== null) {
    insertOnArrow(app, grabbed, onArrow, cell);
    return;
  }
  moveBy(app, ids, offsetTo(openMap(app), app.derived.layoutOf(openMap(app)), grabbed, cell));
}

function insertOnArrow(app: App, stepId: string, connectionId: string, cell: LandingCell): void {
  app.document.edit('insert step', (map) =>
    placeOnConnection(map, { connectionId, stepId, laneId: cell.laneId, nextConnectionId: newId() }),
  );
  app.session.select({ kind: 'step', ids: [stepId] });
}

/** An arrow let go over a step connects; over the ground it makes a step in the cell it fell in. */
function finishArrow(app: App, from: string, target: string | null, at: Place): void {
  if (target === from) return;
  const cell = landingCell(app.derived.layoutOf(openMap(app)), at);
  if (target !== null) connect(app, from, target);
  else if (cell) addStepAfter(app, from, cell.laneId, cell.column);
}

/** What a click on one of the “+” around a step makes. */
export function addBeside(app: App, stepId: string, side: Side): void {
  const laneId = openMap(app).step.get(stepId)?.laneId;
  if (side === 'left') addStepBefore(app, stepId);
  else if (side === 'right' && laneId) addStepAfter(app, stepId, laneId);
  else addStepInLaneBeside(app, stepId, side === 'bottom' ? 1 : -1);
}
