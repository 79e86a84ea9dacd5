import type { Command } from '../../../app/command.ts';
import { canvasCommand, laneCommand } from '../canvasCommand.ts';
import { openMap, selectedLane } from '../openMap.ts';
import { addFreeStepAt } from '../steps/makeSteps.ts';
import { askToDeleteLane, cycleLaneKind, makeLane, moveLaneBy, startNamingLane } from './changeLanes.ts';
import { mergeStore } from './mergeStore.ts';

/** What can be done with lanes. */
export const laneCommands: readonly Command[] = [
  canvasCommand({
    id: 'lane.add',
    group: 'Lane',
    label: 'Add a lane',
    alsoCalled: 'new lane swimlane team role',
    keys: ['L'],
    run: (app) => makeLane(app),
  }),
  laneCommand('lane.rename', 'Rename the lane', ['Enter', 'F2'], (app, id) =>
    startNamingLane(app, id, false),
  ),
  laneCommand('lane.kind', 'Change the lane’s kind', ['T'], cycleLaneKind),
  laneCommand('lane.step', 'First step in the lane', ['Tab'], (app, id) => addFreeStepAt(app, id, null)),
  laneCommand('lane.up', 'Move the lane up', ['Alt+ArrowUp'], (app, id) => moveLaneBy(app, id, -1)),
  laneCommand('lane.down', 'Move the lane down', ['Alt+ArrowDown'], (app, id) => moveLaneBy(app, id, 1)),
  laneCommand('lane.addBelow', 'Add a lane below', ['Shift+L'], makeLane),
  canvasCommand({
    id: 'lane.merge',
    group: 'Lane',
    label: 'Merge into another lane',
    keys: ['M'],
    when: (app) => selectedLane(app) !== null && openMap(app).lane.size > 1,
    run: (app) => mergeStore.setState({ laneId: selectedLane(app) }),
  }),
  laneCommand('lane.delete', 'Delete the lane', ['Delete', 'Backspace'], askToDeleteLane),
];
