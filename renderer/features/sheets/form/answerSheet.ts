import type { Score } from '../../../../shared/model/dimension.ts';
import { commentRating } from '../../../../shared/model/edits/commentRating.ts';
import { giveScore } from '../../../../shared/model/edits/giveScore.ts';
import type { App } from '../../../app/appContext.ts';
import { goToPlace, openSheet } from './openSheet.ts';
import { answerAt, nextOpenPlace, placeBeside, type SheetPlace } from './sheetPlaces.ts';

/** Answers the box that is asked and goes on to the next. */
export function answerSheet(app: App, score: Score): void {
  const open = openSheet(app);
  if (!open) return;
  write(app, open.place, score);
  goToPlace(app, placeBeside(open.sheet, open.place, 1));
}

/** Takes back the answer of the box that is asked, or, where it has none, of the one before: what was answered last. */
export function clearAnswer(app: App): void {
  const open = openSheet(app);
  if (!open) return;
  const { map, sheet, place } = open;
  const cleared = answerAt(map, sheet, place) === undefined ? placeBeside(sheet, place, -1) : place;
  write(app, cleared, null);
  goToPlace(app, cleared);
}

/** Asks the next box without an answer. */
export function goToNextOpen(app: App): void {
  const open = openSheet(app);
  if (!open) return;
  const next = nextOpenPlace(open.map, open.sheet, open.place);
  if (next) goToPlace(app, next);
  else app.notify.say({ title: 'Every box is answered', lines: ['Save the sheet and send it back.'] });
}

export function writeComment(app: App, handoffId: string, comment: string): void {
  const open = openSheet(app);
  if (!open) return;
  const { raterId, round } = open.sheet;
  const time = new Date().toISOString();
  app.document.edit('comment on handoff', (map) =>
    commentRating(map, { handoffId, raterId, round, comment, time }),
  );
}

function write(app: App, { handoffId, dimension }: SheetPlace, score: Score | null): void {
  const open = openSheet(app);
  if (!open) return;
  const { raterId, round } = open.sheet;
  const time = new Date().toISOString();
  app.document.edit(score === null ? 'clear score' : 'score handoff', (map) =>
    giveScore(map, { handoffId, raterId, round, dimension, score, time }),
  );
}
