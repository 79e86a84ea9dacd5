import type { App } from '../../app/appContext.ts';
import { settleEdits } from '../../app/settleEdits.ts';

/** Makes the to-be of a map and opens it. What is stored is copied, so held edits go first. */
export async function duplicateAsToBe(app: App, mapId: string): Promise<void> {
  await settleEdits(app, 'to-be');
  const toBe = await app.host.invoke('library.duplicateAsToBe', { mapId });
  await app.openMap(toBe.mapId);
  app.notify.say({
    title: 'This is the to-be',
    lines: ['Change it as the work should be. The as-is stays as it was.'],
  });
}
