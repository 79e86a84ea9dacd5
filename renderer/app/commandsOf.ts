import { recentMapCommands } from '../features/library/recentMapCommands.ts';
import type { App } from './appContext.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';

/** Every command there is now: the fixed ones, and one for each map that can be opened. */
export function commandsOf(app: App): readonly Command[] {
  return [...commands, ...recentMapCommands(app)];
}

export function findCommand(app: App, id: string): Command | undefined {
  return (
    commands.find((command) => command.id === id) ?? commandsOf(app).find((command) => command.id === id)
  );
}
