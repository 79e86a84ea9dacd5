import type { Command } from '../../app/command.ts';
import { arrangeCommands } from './arrange/arrangeCommands.ts';
import { arrowCommands } from './arrows/arrowCommands.ts';
import { canvasCommand } from './canvasCommand.ts';
import { laneCommands } from './lanes/laneCommands.ts';
import { openContextMenu } from './menu/openContextMenu.ts';
import { stepCommands } from './steps/stepCommands.ts';
import { tidyCommand } from './tidyCommand.ts';
import { walkCommands } from './walkCommands.ts';

/** Everything that can be done on the map by a key. */
export const canvasCommands: readonly Command[] = [
  ...walkCommands,
  ...stepCommands,
  ...laneCommands,
  ...arrowCommands,
  tidyCommand,
  ...arrangeCommands,
  canvasCommand({
    id: 'edit.menu',
    group: 'Edit',
    label: 'Menu of what is selected',
    keys: ['ContextMenu', 'Shift+F10'],
    run: openContextMenu,
  }),
];
