import { raterNames } from '../../../../shared/model/raterNames.ts';
import type { App } from '../../../app/appContext.ts';
import { type AskedAnswer, nextHandoffInRound, nextInRound } from './nextInRound.ts';
import { roundStore } from './roundStore.ts';

/** After an answer of a hidden round: asks the next one. Where nothing is left in this order, it stays. */
export function moveOnInRound(app: App, asked: AskedAnswer): void {
  const map = app.document.getState().open?.map;
  if (!map) return;
  const names = raterNames(map, app.settings.getState().raters);
  const next = nextInRound(map, app.derived.analysisOf(map), asked, roundStore.getState().order, names);
  if (next) ask(app, next);
}

/** To the next handoff that somebody has not answered in full; false when there is none. */
export function askNextHandoff(app: App): boolean {
  const map = app.document.getState().open?.map;
  if (!map) return false;
  const { selection } = app.session.getState();
  const after = selection.kind === 'handoff' ? selection.id : null;
  const names = raterNames(map, app.settings.getState().raters);
  const next = nextHandoffInRound(map, app.derived.analysisOf(map), after, names);
  if (next) ask(app, next);
  return next !== null;
}

function ask(app: App, { handoffId, raterId, dimension }: AskedAnswer): void {
  const { selection } = app.session.getState();
  if (selection.kind !== 'handoff' || selection.id !== handoffId)
    app.session.select({ kind: 'handoff', id: handoffId });
  app.session.setState({ raterId, dimension });
}
