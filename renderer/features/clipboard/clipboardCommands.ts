import type { Command } from '../../app/command.ts';
import { stepsCommand } from '../canvas/canvasCommand.ts';
import { duplicateSteps } from './pasteSteps.ts';

export const clipboardCommands: readonly Command[] = [
  stepsCommand('edit.duplicate', 'Duplicate', ['Mod+D'], duplicateSteps),
];
