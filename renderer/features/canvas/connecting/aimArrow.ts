import type { App } from '../../../app/appContext.ts';
import type { SessionViewport } from '../../../state/sessionStore.ts';
import { startWritingCondition } from '../naming/startWritingCondition.ts';
import { openMap } from '../openMap.ts';
import { connect } from '../steps/changeSteps.ts';
import { type Direction, walk } from '../walk.ts';

/** Aims the begun arrow at a step, or at none, and shows it. */
export function aimAt(app: App, to: string | null): void {
  const { connecting } = app.session.getState();
  if (!connecting) return;
  const before = app.camera.viewport();
  if (to !== null) app.camera.reveal(to);
  const hasMoved = !isSameViewport(before, app.camera.viewport());
  const cameFrom = connecting.cameFrom ?? (hasMoved ? before : null);
  app.session.setState({ connecting: { ...connecting, to, cameFrom } });
}

function isSameViewport(a: SessionViewport | null, b: SessionViewport | null): boolean {
  return a?.x === b?.x && a?.y === b?.y && a?.zoom === b?.zoom;
}

/** Aims the begun arrow at the next step in a direction. */
export function aimTowards(app: App, direction: Direction): void {
  const { connecting } = app.session.getState();
  if (!connecting) return;
  const layout = app.derived.layoutOf(openMap(app));
  const next = walk(openMap(app), layout, connecting.to ?? connecting.from, direction);
  const to = next === connecting.from ? walk(openMap(app), layout, next, direction) : next;
  if (to) aimAt(app, to);
}

/** Draws the begun arrow to where it is aimed, and goes on to its condition where that is wanted. */
export function finishArrow(app: App, condition: string, writeCondition: boolean): void {
  const { connecting } = app.session.getState();
  if (!connecting?.to) {
    cancelArrow(app);
    return;
  }
  leaveArrow(app);
  const id = connect(app, connecting.from, connecting.to, condition);
  if (id !== null && writeCondition) startWritingCondition(app, id);
}

/** Gives up the begun arrow, and shows the map as it was before the search for its target moved it. */
export function cancelArrow(app: App): void {
  const { connecting } = app.session.getState();
  leaveArrow(app);
  if (connecting?.cameFrom) app.camera.goTo(connecting.cameFrom);
}

/** Ends the begun arrow. */
export function leaveArrow(app: App): void {
  app.session.setState({ connecting: null });
  app.camera.focus();
}
