import { useEffect } from 'react';
import type { App } from './appContext.ts';
import { commands } from './commands.ts';
import { matchesKeys } from './keys.ts';

/** Runs the first enabled command of the keys pressed. Text fields, dialogs and IME composition keep their keys. */
export function useKeyboard(app: App): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const typing = isTyping(event.target);
      const command = commands.find(
        (candidate) =>
          (!typing || candidate.alsoInTextFields) &&
          candidate.keys.some((keys) => matchesKeys(event, keys, app.platform)) &&
          candidate.isEnabled(app),
      );
      if (!command) return;
      event.preventDefault();
      void runCommand(app, command.id);
    };
    window.addEventListener('keydown', onKeyDown);
    const off = app.host.on('command.run', ({ commandId }) => void runCommand(app, commandId));
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      off();
    };
  }, [app]);
}

/** Runs a command by its identifier, when it is enabled, and shows what went wrong if it fails. */
export async function runCommand(app: App, commandId: string): Promise<void> {
  const command = commands.find((candidate) => candidate.id === commandId);
  if (!command?.isEnabled(app)) return;
  try {
    await command.run(app);
  } catch (error) {
    app.notify.fail(error);
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return true;
  return (
    target.isContentEditable ||
    target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select')
  );
}
