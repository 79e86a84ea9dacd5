import type { App } from '../../app/appContext.ts';
import type { Command, CommandGroup } from '../../app/command.ts';
import { isCanvasFocused } from './canvasFocus.ts';
import { selectedLane, selectedStep, selectedSteps } from './openMap.ts';

/** Whether the canvas is on the screen and has the keys. */
export function onCanvas(app: App): boolean {
  return app.document.getState().open !== null && app.session.getState().view === 'map' && isCanvasFocused();
}

interface CanvasCommand {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  readonly alsoCalled?: string;
  readonly keys: readonly string[];
  /** Beyond having the keys; always when left out. */
  when?(app: App): boolean;
  run(app: App): void;
}

/** A command of the canvas: it is there only while the canvas has the keys. */
export function canvasCommand({ label, when, ...command }: CanvasCommand): Command {
  return {
    ...command,
    label: () => label,
    isEnabled: (app) => onCanvas(app) && (when?.(app) ?? true),
  };
}

/** A command on one selected step. */
export function stepCommand(
  id: string,
  label: string,
  keys: readonly string[],
  run: (app: App, stepId: string) => void,
): Command {
  return canvasCommand({
    id,
    group: 'Step',
    label,
    keys,
    when: (app) => selectedStep(app) !== null,
    run: (app) => {
      const stepId = selectedStep(app);
      if (stepId !== null) run(app, stepId);
    },
  });
}

/** A command on all selected steps. */
export function stepsCommand(
  id: string,
  label: string,
  keys: readonly string[],
  run: (app: App, ids: readonly string[]) => void,
): Command {
  return canvasCommand({
    id,
    group: 'Step',
    label,
    keys,
    when: (app) => selectedSteps(app).length > 0,
    run: (app) => run(app, selectedSteps(app)),
  });
}

/** A command on the selected lane. */
export function laneCommand(
  id: string,
  label: string,
  keys: readonly string[],
  run: (app: App, laneId: string) => void,
): Command {
  return canvasCommand({
    id,
    group: 'Lane',
    label,
    keys,
    when: (app) => selectedLane(app) !== null,
    run: (app) => {
      const laneId = selectedLane(app);
      if (laneId !== null) run(app, laneId);
    },
  });
}
