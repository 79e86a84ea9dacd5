import type { App } from '../../app/appContext.ts';

/** Opens a map; one that is open already is closed first, once its edits are stored. */
export async function openOtherMap(app: App, mapId: string): Promise<void> {
  if (app.document.getState().open !== null) await app.closeMap();
  await app.openMap(mapId);
}
