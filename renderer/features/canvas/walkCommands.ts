import { lanesInOrder, type WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { canvasCommand } from './canvasCommand.ts';
import { openMap, selectedSteps } from './openMap.ts';
import { type Direction, firstStep, walk } from './walk.ts';

const arrowKeys: readonly (readonly [key: string, direction: Direction])[] = [
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
];

/** Moving the selection over the map. */
export const walkCommands: readonly Command[] = [
  ...arrowKeys.map(([key, direction]) =>
    canvasCommand({
      id: `walk.${direction}`,
      group: 'Map',
      label: `Go ${direction}`,
      keys: [key],
      run: (app) => go(app, direction, false),
    }),
  ),
  ...arrowKeys.map(([key, direction]) =>
    canvasCommand({
      id: `walk.extend.${direction}`,
      group: 'Map',
      label: `Extend the selection ${direction}`,
      keys: [`Shift+${key}`],
      when: (app) => selectedSteps(app).length > 0,
      run: (app) => go(app, direction, true),
    }),
  ),
  canvasCommand({
    id: 'walk.all',
    group: 'Edit',
    label: 'Select all steps',
    keys: ['Mod+A'],
    run: (app) => {
      const ids = [...openMap(app).step.keys()];
      app.session.select(ids.length > 0 ? { kind: 'step', ids } : { kind: 'none' });
    },
  }),
  canvasCommand({
    id: 'walk.none',
    group: 'Edit',
    label: 'Select nothing',
    keys: ['Escape'],
    when: (app) => app.session.getState().selection.kind !== 'none',
    run: (app) => app.session.select({ kind: 'none' }),
  }),
];

function go(app: App, direction: Direction, extend: boolean): void {
  const { selection } = app.session.getState();
  const map = openMap(app);
  const layout = app.derived.layoutOf(map);
  if (selection.kind === 'lane') {
    goFromLane(app, selection.id, direction);
    return;
  }
  const ids = selectedSteps(app);
  const last = ids.at(-1);
  const next = last === undefined ? startOf(app) : walk(map, layout, last, direction);
  if (next === null) {
    const laneId = map.step.get(last ?? '')?.laneId;
    if (direction === 'left' && laneId && !extend) app.session.select({ kind: 'lane', id: laneId });
    return;
  }
  app.session.select({ kind: 'step', ids: extend ? [...ids.filter((id) => id !== next), next] : [next] });
  app.camera.reveal(next);
}

/** From an arrow to the step it comes from; from nothing to the beginning. */
function startOf(app: App): string | null {
  const { selection } = app.session.getState();
  const map = openMap(app);
  if (selection.kind === 'connection') return map.connection.get(selection.id)?.from ?? null;
  if (selection.kind === 'handoff')
    return app.derived.analysisOf(map).byId.get(selection.id)?.found.sender ?? null;
  return firstStep(app.derived.layoutOf(map));
}

function goFromLane(app: App, laneId: string, direction: Direction): void {
  const map = openMap(app);
  if (direction === 'right') {
    const first = firstStepIn(app, map, laneId);
    if (first) app.session.select({ kind: 'step', ids: [first] });
    if (first) app.camera.reveal(first);
    return;
  }
  const lanes = lanesInOrder(map);
  const place = lanes.findIndex((lane) => lane.id === laneId);
  const next = lanes[place + (direction === 'up' ? -1 : 1)];
  if (next && direction !== 'left') app.session.select({ kind: 'lane', id: next.id });
}

function firstStepIn(app: App, map: WorkflowMap, laneId: string): string | null {
  const boxes = [...app.derived.layoutOf(map).steps.values()].filter(
    (box) => map.step.get(box.id)?.laneId === laneId,
  );
  return boxes.sort((a, b) => a.x - b.x || a.y - b.y)[0]?.id ?? null;
}
