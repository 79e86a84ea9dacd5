import { readOutline } from '../../../shared/formats/outline/readOutline.ts';
import type { App } from '../../app/appContext.ts';
import { openMap } from '../canvas/openMap.ts';
import { insertOutline, stepToGoOnFrom } from './insertOutline.ts';
import { openQuickOutline } from './quickOutlineStore.ts';

/** Lines that go in without being looked at first. */
const MOST_UNSEEN = 200;

/**
 * Pastes plain text on the canvas: a line becomes a step, several lines an outline, as one edit. What is long, or has
 * lines that cannot be read, is shown in the quick outline first.
 */
export function pasteOutline(app: App, text: string): void {
  if (!/\S/u.test(text)) return;
  const reading = readOutline(text, openMap(app));
  if (reading.kind === 'refused') {
    app.notify.say({ title: 'Nothing was pasted', lines: [reading.sentence] });
    return;
  }
  const { outline } = reading;
  if (outline.notes.length > 0 || outline.lines.length > MOST_UNSEEN || outline.steps.length === 0) {
    openQuickOutline(text);
    return;
  }
  const contents = insertOutline(app, outline, 'paste', stepToGoOnFrom(app));
  if (outline.steps.length > 1) sayWhatWasMade(app, contents);
}

function sayWhatWasMade(app: App, contents: string): void {
  const made = app.document.getState().open?.undo.at(-1);
  app.notify.say({
    title: 'Pasted as an outline',
    lines: [`${contents}.`],
    action: {
      label: 'Undo',
      run: () => {
        // What was done since is not taken back by it.
        if (app.document.getState().open?.undo.at(-1) === made) app.document.undo();
      },
    },
  });
}
