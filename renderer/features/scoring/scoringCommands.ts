import type { Command } from '../../app/command.ts';

/** Scoring by keyboard. */
export const scoringCommands: readonly Command[] = [];
