import { type StepKind, stepKinds } from '../../../../shared/model/step.ts';
import type { App } from '../../../app/appContext.ts';
import type { Command } from '../../../app/command.ts';
import { canvasCommand } from '../canvasCommand.ts';
import { openMap, selectedSteps } from '../openMap.ts';
import { setKind } from '../steps/changeSteps.ts';
import {
  alignSelected,
  gatherInLane,
  laneOfSelected,
  splitOffSelected,
  unpinSelected,
} from './arrangeSteps.ts';
import { joinSelected } from './joinSteps.ts';

const kindLabels: Record<StepKind, string> = {
  task: 'Make it a task',
  decision: 'Make it a decision',
  wait: 'Make it a wait',
  start: 'Make it a start',
  end: 'Make it an end',
};

/** What puts several steps in order, and steps into a lane of their own. */
export const arrangeCommands: readonly Command[] = [
  severalCommand('steps.join', 'Next step after all of them', ['Tab', 'Mod+ArrowRight'], (app) =>
    joinSelected(app, 0),
  ),
  severalCommand('steps.joinBelow', 'Hand off all of them to the lane below', ['Mod+ArrowDown'], (app) =>
    joinSelected(app, 1),
  ),
  severalCommand('steps.joinAbove', 'Hand off all of them to the lane above', ['Mod+ArrowUp'], (app) =>
    joinSelected(app, -1),
  ),
  severalCommand('steps.alignLeft', 'Align in the leftmost column', ['Alt+Shift+ArrowLeft'], (app) =>
    alignSelected(app, 'left'),
  ),
  severalCommand('steps.alignRight', 'Align in the rightmost column', ['Alt+Shift+ArrowRight'], (app) =>
    alignSelected(app, 'right'),
  ),
  severalCommand('steps.spread', 'Spread evenly over the columns', ['Shift+D'], (app) =>
    alignSelected(app, 'spread'),
  ),
  severalCommand('steps.oneLane', 'Gather in the lane of the first', ['Alt+Shift+ArrowUp'], gatherInLane),
  canvasCommand({
    id: 'steps.unpin',
    group: 'Step',
    label: 'Unpin from the column',
    keys: ['Shift+U'],
    when: (app) => selectedSteps(app).some((id) => openMap(app).step.get(id)?.column != null),
    run: unpinSelected,
  }),
  canvasCommand({
    id: 'lane.split',
    group: 'Lane',
    label: 'Split off into a lane of their own',
    keys: ['Shift+L'],
    when: (app) => laneOfSelected(app) !== null,
    run: splitOffSelected,
  }),
  ...stepKinds.map((kind) =>
    canvasCommand({
      id: `step.kind.${kind}`,
      group: 'Step',
      label: kindLabels[kind],
      alsoCalled: kind,
      keys: [],
      when: (app) => selectedSteps(app).some((id) => openMap(app).step.get(id)?.kind !== kind),
      run: (app) => setKind(app, selectedSteps(app), kind),
    }),
  ),
];

/** A command on two selected steps or more. */
function severalCommand(
  id: string,
  label: string,
  keys: readonly string[],
  run: (app: App) => void,
): Command {
  return canvasCommand({ id, group: 'Step', label, keys, when: (app) => selectedSteps(app).length > 1, run });
}
