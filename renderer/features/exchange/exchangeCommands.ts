import type { Command } from '../../app/command.ts';

/** Everything that takes the open map out of Baton. */
export const exchangeCommands: readonly Command[] = [];
