import type { App } from '../../app/appContext.ts';
import type { Command, CommandGroup } from '../../app/command.ts';
import { commands } from '../../app/commands.ts';
import { runCommand } from '../../app/useKeyboard.ts';
import { workingKeys } from '../../app/workingKeys.ts';
import { recentMapCommands } from '../library/recentMapCommands.ts';
import type { PaletteChoice } from './paletteChoice.ts';

/** Every command there is, as a line of the palette, but for the palette itself. */
export function commandChoices(app: App): readonly PaletteChoice[] {
  return commands
    .filter(({ id }) => id !== 'app.palette')
    .map((command) => choiceOf(app, command, 'command', command.group));
}

/** The maps that can be opened, the last changed first. */
export function mapChoices(app: App): readonly PaletteChoice[] {
  return recentMapCommands(app).map((command) => choiceOf(app, command, 'map', 'Map'));
}

function choiceOf(app: App, command: Command, kind: 'command' | 'map', detail: string): PaletteChoice {
  return {
    id: command.id,
    kind,
    title: titleOf(command, app),
    detail,
    words: command.alsoCalled ?? '',
    keys: workingKeys(app, command.keys),
    whyNot: command.isEnabled(app) ? null : whyNot(command, app),
    isOn: command.isOn?.(app) ?? null,
    run: () => runCommand(app, command.id),
  };
}

/** A label that only makes sense beside others, such as “Dark”, has a whole name. */
function titleOf(command: Command, app: App): string {
  return command.isOn && command.name ? command.name : command.label(app);
}

function whyNot(command: Command, app: App): string {
  const isOpen = app.document.getState().open !== null;
  if (!isOpen && command.group !== 'Application') return 'Open a map first';
  return command.whyNot ?? reasons[command.group] ?? 'Not possible now';
}

const reasons: Partial<Record<CommandGroup, string>> = {
  Map: 'Only on the map',
  Step: 'Select a step first',
  Lane: 'Select a lane first',
  Handoff: 'Select a handoff first',
};
