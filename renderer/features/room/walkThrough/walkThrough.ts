import type { App } from '../../../app/appContext.ts';
import { noSpotlight, spotlightStore } from '../../canvas/spotlight.ts';
import { isWalking, noWalkThrough, walkThroughStore } from './walkThroughStore.ts';

/** Begins with the hottest handoff, or goes on to the next one; after the last, back to where it began. */
export function nextHottest(app: App): void {
  if (isWalking()) goTo(app, walkThroughStore.getState().place + 1);
  else begin(app);
}

/** Back to the one before; from the first there is none. */
export function previousHottest(app: App): void {
  goTo(app, Math.max(0, walkThroughStore.getState().place - 1));
}

/** Goes to the handoff at this place of the ranking, from 0. */
export function goTo(app: App, place: number): void {
  const { ids } = walkThroughStore.getState();
  const handoffId = ids[place];
  if (handoffId === undefined) {
    endWalkThrough(app);
    return;
  }
  walkThroughStore.setState({ place });
  spotlightStore.setState({ handoffId });
}

/** The map is again as it was: where it lay, and what was selected. */
export function endWalkThrough(app: App): void {
  if (!isWalking()) return;
  const { selection } = walkThroughStore.getState();
  walkThroughStore.setState(noWalkThrough);
  spotlightStore.setState(noSpotlight);
  if (!app.document.getState().open) return;
  app.session.select(selection);
  app.camera.focus();
}

function begin(app: App): void {
  const map = app.document.getState().open?.map;
  if (!map) return;
  const ids = app.derived
    .analysisOf(map)
    .ranked.flatMap(({ rank, found }) => (rank === null ? [] : [found.id]));
  if (ids.length === 0) {
    app.notify.say({
      title: 'Nothing is hot yet',
      lines: ['Score a handoff on four dimensions or more, then walk from the hottest on.'],
    });
    return;
  }
  const { view, selection } = app.session.getState();
  if (view !== 'map') app.session.show('map');
  app.session.select({ kind: 'none' });
  walkThroughStore.setState({ ids, place: 0, selection });
  spotlightStore.setState({ handoffId: ids[0] ?? null });
}
