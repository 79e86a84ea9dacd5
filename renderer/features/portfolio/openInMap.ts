import type { App } from '../../app/appContext.ts';
import { goToPlace } from '../find/goToPlace.ts';

/** Opens the map where this is drawn, selected and in sight; the workflow is the map itself. */
export async function openInMap(
  app: App,
  mapId: string,
  place: { readonly kind: 'handoff' | 'step' | 'workflow'; readonly id: string },
): Promise<void> {
  await app.openMap(mapId);
  // The canvas is there in the next frame.
  requestAnimationFrame(() => goToPlace(app, place));
}
