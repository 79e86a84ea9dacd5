import type { Command } from '../command.ts';
import { cardCommand } from './cardCommand.ts';
import { checkCommand } from './checkCommand.ts';
import { handoffsCommand } from './handoffsCommand.ts';
import { heatmapCommand } from './heatmapCommand.ts';
import { importCommand } from './importCommand.ts';
import { layoutCommand } from './layoutCommand.ts';
import { listCommand } from './listCommand.ts';
import { mergeCommand } from './mergeCommand.ts';
import { newCommand } from './newCommand.ts';
import { outlineCommand } from './outlineCommand.ts';
import { portfolioCommand } from './portfolioCommand.ts';
import { rankCommand } from './rankCommand.ts';
import { reportCommand } from './reportCommand.ts';
import { sheetCommand } from './sheetCommand.ts';

export const allCommands: readonly Command[] = [
  checkCommand,
  handoffsCommand,
  rankCommand,
  cardCommand,
  reportCommand,
  heatmapCommand,
  layoutCommand,
  outlineCommand,
  newCommand,
  sheetCommand,
  mergeCommand,
  importCommand,
  listCommand,
  portfolioCommand,
];
