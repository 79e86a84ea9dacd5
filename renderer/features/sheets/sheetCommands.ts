import type { Score } from '../../../shared/model/dimension.ts';
import { SHEET_ID } from '../../../shared/model/sheet.ts';
import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { answerSheet, clearAnswer, goToNextOpen } from './form/answerSheet.ts';
import { focusComment } from './form/focusComment.ts';
import { goToPlace, type OpenSheet, openSheet } from './form/openSheet.ts';
import { saveSheet } from './form/saveSheet.ts';
import { placeBelow, placeBeside, type SheetPlace } from './form/sheetPlaces.ts';

function isSheetOpen(app: App): boolean {
  return app.document.getState().open?.map.sheet.has(SHEET_ID) ?? false;
}

/** What is done on a score sheet: all of it by digits, if somebody likes. */
export const sheetCommands: readonly Command[] = [
  ...([1, 2, 3, 4, 5] as const).map((score) =>
    answer(`sheet.score.${score}`, `On the sheet, score ${score}`, `Digit${score}`, score),
  ),
  answer('sheet.score.unknown', 'Score “don’t know” on the sheet', '?', 'unknown'),
  onSheet('sheet.clear', 'Clear the last answer', ['Backspace'], clearAnswer),
  walk('sheet.next', 'Next box', 'ArrowRight', ({ sheet, place }) => placeBeside(sheet, place, 1)),
  walk('sheet.previous', 'Previous box', 'ArrowLeft', ({ sheet, place }) => placeBeside(sheet, place, -1)),
  walk('sheet.below', 'Same question of the next handoff', 'ArrowDown', ({ sheet, place }) =>
    placeBelow(sheet, place, 1),
  ),
  walk('sheet.above', 'Same question of the handoff before', 'ArrowUp', ({ sheet, place }) =>
    placeBelow(sheet, place, -1),
  ),
  onSheet('sheet.comment', 'Comment on the handoff', ['C'], focusComment),
  onSheet('sheet.nextOpen', 'Next box without an answer', ['Mod+Enter'], goToNextOpen),
  {
    ...onSheet('sheet.save', 'Save the sheet to send back…', ['Mod+S'], saveSheet),
    alsoCalled: 'return file export score sheet',
    alsoInTextFields: true,
    menu: { column: 'File', section: 1 },
  },
];

/** What can be done with a score sheet besides: it is read, answered and left, and nothing of the map is changed. */
const alsoOnSheets = new Set(['edit.undo', 'edit.redo', 'file.library', 'library.new', 'library.import']);

/** The command, disabled while a score sheet is open. */
export function unlessSheet(command: Command): Command {
  if (command.group === 'Application' || alsoOnSheets.has(command.id)) return command;
  return { ...command, isEnabled: (app) => !isSheetOpen(app) && command.isEnabled(app) };
}

function onSheet(
  id: string,
  label: string,
  keys: readonly string[],
  run: (app: App) => void | Promise<void>,
): Command {
  const whyNot = 'No score sheet is open';
  return { id, group: 'Handoff', label: () => label, keys, whyNot, isEnabled: isSheetOpen, run };
}

function answer(id: string, label: string, key: string, score: Score): Command {
  return onSheet(id, label, [key], (app) => answerSheet(app, score));
}

function walk(id: string, label: string, key: string, to: (open: OpenSheet) => SheetPlace): Command {
  return onSheet(id, label, [key], (app) => {
    const open = openSheet(app);
    if (open) goToPlace(app, to(open));
  });
}
