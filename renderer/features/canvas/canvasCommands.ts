import type { Command } from '../../app/command.ts';
import { arrowCommands } from './arrows/arrowCommands.ts';
import { laneCommands } from './lanes/laneCommands.ts';
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
];
