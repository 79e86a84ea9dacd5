import type { App } from '../../app/appContext.ts';

const REMEMBERED = 5;

/** Puts the command before those that were chosen earlier. */
export function rememberChoice(app: App, id: string): void {
  const { recentCommands } = app.settings.getState();
  const others = recentCommands.filter((each) => each !== id);
  app.settings.change({ recentCommands: [id, ...others].slice(0, REMEMBERED) });
}
