import type { App } from './appContext.ts';
import type { Command } from './command.ts';
import { isCharacterKey, type KeyStroke, matchesKeys } from './keys.ts';

/** Where the focus is: a text field keeps its characters, a dialog keeps everything. */
export type KeyPlace = 'free' | 'text' | 'dialog';

/** The first enabled command that has these keys, or undefined where the keys are somebody else's. */
export function commandForKeys(
  app: App,
  commands: readonly Command[],
  stroke: KeyStroke,
  place: KeyPlace,
): Command | undefined {
  if (place === 'dialog') return undefined;
  const takesCharacters = place === 'free' && app.settings.getState().singleLetterKeys;
  return commands.find(
    (command) =>
      !command.isNative &&
      (place === 'free' || command.alsoInTextFields) &&
      command.keys.some(
        (keys) => (takesCharacters || !isCharacterKey(keys)) && matchesKeys(stroke, keys, app.platform),
      ) &&
      command.isEnabled(app),
  );
}

export function keyPlaceOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'free';
  if (target.closest('[role="dialog"], [role="alertdialog"]')) return 'dialog';
  const isText =
    target.isContentEditable ||
    target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select') ||
    target.closest('[role="menu"], [role="listbox"]') !== null;
  return isText ? 'text' : 'free';
}
