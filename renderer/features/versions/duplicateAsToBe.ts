import { UserError } from '../../../shared/contract/outcome.ts';
import type { App } from '../../app/appContext.ts';

/** Makes the to-be of a map and opens it. What is stored is copied, so held edits go first. */
export async function duplicateAsToBe(app: App, mapId: string): Promise<void> {
  await app.autosave.settle();
  if (app.autosave.status.getState().kind === 'notSaved') {
    const sentence =
      'The last edits are not saved yet, so the to-be would lack them. Try again once they are.';
    throw new UserError('input-output', sentence);
  }
  const toBe = await app.host.invoke('library.duplicateAsToBe', { mapId });
  await app.openMap(toBe.mapId);
  app.notify.say({
    title: 'This is the to-be',
    lines: ['Change it as the work should be. The as-is stays as it was.'],
  });
}
