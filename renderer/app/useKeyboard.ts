import { type MouseEvent, useEffect } from 'react';
import type { App } from './appContext.ts';
import { commandForKeys, keyPlaceOf } from './commandForKeys.ts';
import { commands } from './commands.ts';
import { findCommand } from './commandsOf.ts';

/** Runs the first enabled command of the keys pressed. Text fields and dialogs keep their keys. */
export function useKeyboard(app: App): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const command = commandForKeys(app, commands, event, keyPlaceOf(event.target));
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

/** What a button does that stands beside the map: after a click of the pointer the keys are still the map’s. */
export function clickCommand(app: App, commandId: string): (event: MouseEvent) => void {
  return ({ detail: clicks }) => {
    if (clicks > 0) app.camera.focus();
    void runCommand(app, commandId);
  };
}

/** Runs a command by its identifier, when it is enabled, and shows what went wrong if it fails. */
export async function runCommand(app: App, commandId: string): Promise<void> {
  const command = findCommand(app, commandId);
  if (!command?.isEnabled(app)) return;
  try {
    await command.run(app);
  } catch (error) {
    app.notify.fail(error);
  }
}
