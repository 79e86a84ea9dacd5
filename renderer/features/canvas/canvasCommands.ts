import type { Command } from '../../app/command.ts';

/** Everything that can be done on the map by a key. */
export const canvasCommands: readonly Command[] = [];
