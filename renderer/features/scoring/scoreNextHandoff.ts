import { raterNames } from '../../../shared/model/raterNames.ts';
import { hiddenRound } from '../../../shared/model/rounds.ts';
import type { App } from '../../app/appContext.ts';
import { nextToScore } from './nextToScore.ts';
import { currentRater } from './raterAnswers.ts';
import { askNextHandoff } from './rounds/moveOnInRound.ts';
import { roundStore } from './rounds/roundStore.ts';

/** Selects the next handoff that the current rater has not finished, at its first open dimension. */
export function scoreNextHandoff(app: App): void {
  const map = app.document.getState().open?.map;
  if (!map) return;
  const { selection, raterId } = app.session.getState();
  const rater = currentRater(map, raterId, raterNames(map, app.settings.getState().raters))?.id ?? null;
  const after = selection.kind === 'handoff' ? selection.id : null;
  if (hiddenRound(map) && roundStore.getState().order === 'handoff') {
    if (!askNextHandoff(app)) sayAllScored(app, 'Everybody has answered every handoff.');
    return;
  }
  const next = nextToScore(map, app.derived.analysisOf(map), rater, after);
  if (!next) {
    sayAllScored(app, 'No handoff is left to score for this rater.');
    return;
  }
  app.session.select({ kind: 'handoff', id: next.handoff.found.id });
  app.session.setState({ dimension: next.dimension });
  app.camera.reveal(next.handoff.found.receiver);
}

function sayAllScored(app: App, sentence: string): void {
  app.notify.say({ title: 'Everything is scored', lines: [sentence] });
}
