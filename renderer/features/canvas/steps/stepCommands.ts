import { lanesInOrder } from '../../../../shared/model/workflowMap.ts';
import type { App } from '../../../app/appContext.ts';
import type { Command } from '../../../app/command.ts';
import { canvasCommand, stepCommand, stepsCommand } from '../canvasCommand.ts';
import { openMap } from '../openMap.ts';
import { addBranch } from './addBranch.ts';
import { cycleKind, deleteSelectedSteps, moveBy, moveToLane } from './changeSteps.ts';
import { addFreeStep, addStepAfter, addStepBefore, addStepInLaneBeside, startNaming } from './makeSteps.ts';

const places = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** What can be done with the selected steps. */
export const stepCommands: readonly Command[] = [
  stepCommand('step.next', 'Next step, same lane', ['Tab', 'Mod+ArrowRight'], addNextInLane),
  stepCommand('step.nextLane', 'Hand off to the lane below', ['Mod+ArrowDown'], (app, id) =>
    addStepInLaneBeside(app, id, 1),
  ),
  stepCommand('step.previousLane', 'Hand off to the lane above', ['Mod+ArrowUp'], (app, id) =>
    addStepInLaneBeside(app, id, -1),
  ),
  stepCommand('step.branch', 'Another branch of the decision before', ['B', 'Mod+B'], addBranch),
  stepCommand('step.before', 'Insert a step before', ['Mod+ArrowLeft'], addStepBefore),
  stepCommand('step.rename', 'Rename the step', ['Enter', 'F2'], (app, id) => startNaming(app, id, false)),
  stepsCommand('step.kind', 'Change the step’s type', ['T'], cycleKind),
  stepCommand('step.connect', 'Connect to another step', ['C', 'Mod+J'], (app, from) =>
    app.session.setState({ connecting: { from, to: null, cameFrom: null } }),
  ),
  stepsCommand('step.delete', 'Delete, joining the neighbours', ['Delete', 'Backspace'], (app) =>
    deleteSelectedSteps(app, { join: true }),
  ),
  stepsCommand('step.deleteApart', 'Delete, leaving a gap', ['Shift+Delete', 'Shift+Backspace'], (app) =>
    deleteSelectedSteps(app, { join: false }),
  ),
  stepsCommand('step.moveUp', 'Move the step to the lane above', ['Alt+ArrowUp'], (app, ids) =>
    moveBy(app, ids, { lanes: -1, columns: 0 }),
  ),
  stepsCommand('step.moveDown', 'Move the step to the lane below', ['Alt+ArrowDown'], (app, ids) =>
    moveBy(app, ids, { lanes: 1, columns: 0 }),
  ),
  stepsCommand('step.moveLeft', 'Move the step a column to the left', ['Alt+ArrowLeft'], (app, ids) =>
    moveBy(app, ids, { lanes: 0, columns: -1 }),
  ),
  stepsCommand('step.moveRight', 'Move the step a column to the right', ['Alt+ArrowRight'], (app, ids) =>
    moveBy(app, ids, { lanes: 0, columns: 1 }),
  ),
  ...places.map((place) =>
    stepsCommand(`step.toLane${place}`, `Move the step to lane ${place}`, [`Digit${place}`], (app) =>
      moveToLane(app, place - 1),
    ),
  ),
  ...places.map((place) =>
    stepCommand(`step.handToLane${place}`, `Hand off to lane ${place}`, [`Alt+Digit${place}`], (app, id) => {
      const lane = lanesInOrder(openMap(app))[place - 1];
      if (lane) addStepAfter(app, id, lane.id);
    }),
  ),
  canvasCommand({
    id: 'step.free',
    group: 'Step',
    label: 'New step',
    alsoCalled: 'add a step task box',
    keys: ['N'],
    run: addFreeStep,
  }),
];

function addNextInLane(app: App, stepId: string): void {
  const laneId = openMap(app).step.get(stepId)?.laneId;
  if (laneId) addStepAfter(app, stepId, laneId);
}
