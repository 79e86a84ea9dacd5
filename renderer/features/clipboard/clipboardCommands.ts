import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { showKeys } from '../../app/keys.ts';
import { canvasCommand, stepsCommand } from '../canvas/canvasCommand.ts';
import { selectedSteps } from '../canvas/openMap.ts';
import { copiedStore } from './copiedStore.ts';
import { stepsToCopy } from './copySteps.ts';
import { duplicateSteps, pasteSteps } from './pasteSteps.ts';

/** Copy, cut and paste as entries of menus; their keys are the system's, and answered by `useClipboard`. */
export const clipboardCommands: readonly Command[] = [
  native(
    'edit.cut',
    'Cut',
    'Mod+X',
    (app) => selectedSteps(app).length > 0,
    () => document.execCommand('cut'),
  ),
  native(
    'edit.copy',
    'Copy',
    'Mod+C',
    (app) => stepsToCopy(app).length > 0,
    () => document.execCommand('copy'),
  ),
  native('edit.paste', 'Paste', 'Mod+V', () => true, paste),
  stepsCommand('edit.duplicate', 'Duplicate', ['Mod+D'], duplicateSteps),
];

/** No page may look at the clipboard by itself: here what was last copied in this window is pasted. */
function paste(app: App): void {
  const { text } = copiedStore.getState();
  if (text !== null) pasteSteps(app, text);
  else {
    const keys = showKeys('Mod+V', app.platform);
    app.notify.say({
      title: `Press ${keys} to paste`,
      lines: [
        'Nothing was copied in this window yet, and only the keys may bring in what another program copied.',
      ],
    });
  }
}

function native(
  id: string,
  label: string,
  keys: string,
  when: (app: App) => boolean,
  run: (app: App) => void,
): Command {
  return { ...canvasCommand({ id, group: 'Edit', label, keys: [keys], when, run }), isNative: true };
}
