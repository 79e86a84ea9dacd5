import { changeStep } from '../../../../shared/model/edits/changeStep.ts';
import { connectSteps } from '../../../../shared/model/edits/connectSteps.ts';
import { deleteSteps } from '../../../../shared/model/edits/deleteSteps.ts';
import { inTurn } from '../../../../shared/model/edits/inTurn.ts';
import { moveSteps } from '../../../../shared/model/edits/moveSteps.ts';
import { mayConnect } from '../../../../shared/model/rules.ts';
import { type StepKind, stepKinds } from '../../../../shared/model/step.ts';
import { lanesInOrder } from '../../../../shared/model/workflowMap.ts';
import type { App } from '../../../app/appContext.ts';
import { newId } from '../../../state/newId.ts';
import { openMap, selectedSteps } from '../openMap.ts';
import { walk } from '../walk.ts';
import { moveReach, type StepOffset } from './moveReach.ts';

/** Deletes the selected steps and selects what is next to them, so that the keyboard can go on. */
export function deleteSelectedSteps(
  app: App,
  { join, verb = 'delete' }: { readonly join: boolean; readonly verb?: 'delete' | 'cut' },
): void {
  const ids = selectedSteps(app);
  const map = openMap(app);
  const layout = app.derived.layoutOf(map);
  const neighbour = ids
    .flatMap((id) => [walk(map, layout, id, 'left'), walk(map, layout, id, 'right')])
    .find((id) => id !== null && !ids.includes(id));
  app.document.edit(ids.length === 1 ? `${verb} step` : `${verb} steps`, (before) =>
    deleteSteps(before, { ids, join, newId }),
  );
  app.session.select(neighbour ? { kind: 'step', ids: [neighbour] } : { kind: 'none' });
}

/** Makes the selected steps the next kind: task, decision, wait, start, end. */
export function cycleKind(app: App): void {
  const ids = selectedSteps(app);
  const first = openMap(app).step.get(ids[0] ?? '');
  if (!first) return;
  const kind = stepKinds[(stepKinds.indexOf(first.kind) + 1) % stepKinds.length];
  if (kind) setKind(app, ids, kind);
}

export function setKind(app: App, ids: readonly string[], kind: StepKind): void {
  app.document.edit('change step type', (map) =>
    inTurn(
      map,
      ids.map((id) => (before) => changeStep(before, { id, patch: { kind } })),
    ),
  );
}

/** Moves the selected steps to the lane in this place from the top (0 is the first). */
export function moveToLane(app: App, place: number): void {
  const lane = lanesInOrder(openMap(app))[place];
  if (!lane) return;
  app.document.edit('move step', (map) =>
    moveSteps(map, {
      moves: selectedSteps(app).map((id) => ({
        id,
        laneId: lane.id,
        column: map.step.get(id)?.column ?? null,
      })),
    }),
  );
  revealFirst(app);
}

/** Moves steps by lanes (down is positive) and columns (right is positive), as far as the map reaches. */
export function moveBy(app: App, ids: readonly string[], offset: StepOffset): void {
  const layout = app.derived.layoutOf(openMap(app));
  const lanes = lanesInOrder(openMap(app));
  const by = moveReach(openMap(app), layout, ids, offset);
  app.document.edit(ids.length === 1 ? 'move step' : 'move steps', (map) => {
    const moves = ids.flatMap((id) => {
      const step = map.step.get(id);
      const box = layout.steps.get(id);
      if (!step || !box) return [];
      const place = lanes.findIndex((lane) => lane.id === step.laneId) + by.lanes;
      const lane = lanes[Math.max(0, Math.min(place, lanes.length - 1))];
      const column = by.columns === 0 ? step.column : Math.max(0, box.column + by.columns);
      return lane ? [{ id, laneId: lane.id, column }] : [];
    });
    return moveSteps(map, { moves });
  });
  revealFirst(app);
}

function revealFirst(app: App): void {
  const [first] = selectedSteps(app);
  if (first) app.camera.reveal(first);
}

/** Draws an arrow when it may be drawn, else says why not. Returns the arrow’s identifier, or null. */
export function connect(app: App, from: string, to: string, condition = ''): string | null {
  const permission = mayConnect(openMap(app), from, to);
  if (!permission.allowed) {
    app.notify.say({ title: 'These are not connected', lines: [permission.sentence] });
    return null;
  }
  const id = newId();
  app.document.edit('connect steps', (map) => connectSteps(map, { id, from, to, condition }));
  app.session.select({ kind: 'step', ids: [to] });
  return id;
}
