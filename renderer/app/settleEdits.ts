import { UserError } from '../../shared/contract/outcome.ts';
import type { App } from './appContext.ts';

/**
 * Keeps what is being typed in a field, and stores what is held.
 * @throws UserError when edits cannot be stored, or an old version is shown: what is made is made of the stored map.
 */
export async function settleEdits(app: App, made: 'file' | 'template' | 'to-be' | 'change'): Promise<void> {
  if (app.document.getState().open?.past) {
    const sentence =
      'This is an old version, and what leaves Baton is the map as it is now. Restore it, or go back.';
    throw new UserError('bad-request', sentence);
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await app.autosave.settle();
  if (app.autosave.status.getState().kind !== 'notSaved') return;
  const sentence = `The last edits are not saved yet, so the ${made} would lack them. Try again once they are.`;
  throw new UserError('input-output', sentence);
}
