import type { Dimension, Score } from '../../../shared/model/dimension.ts';
import { giveFirstScore } from '../../../shared/model/edits/giveFirstScore.ts';
import { giveScore } from '../../../shared/model/edits/giveScore.ts';
import { raterNames } from '../../../shared/model/raterNames.ts';
import { hiddenRound } from '../../../shared/model/rounds.ts';
import type { App } from '../../app/appContext.ts';
import { newId } from '../../state/newId.ts';
import { nextDimension } from './nextDimension.ts';
import { currentRater, raterAnswers } from './raterAnswers.ts';
import { moveOnInRound } from './rounds/moveOnInRound.ts';

/** Who scores on a map where nobody has a name yet. */
export const FIRST_RATER = 'The room';

/** Gives the current rater's answer, or takes it back when `score` is null. */
export function giveAnswer(app: App, handoffId: string, dimension: Dimension, score: Score | null): void {
  const map = app.document.getState().open?.map;
  if (!map) return;
  const names = raterNames(map, app.settings.getState().raters);
  const rater = currentRater(map, app.session.getState().raterId, names);
  if (!rater && score === null) return;
  const raterId = rater?.id ?? newId();
  const { round } = raterAnswers(map, handoffId, raterId);
  const input = { handoffId, raterId, round, dimension, score, time: new Date().toISOString() };
  app.session.setState({ dimension, raterId });
  app.document.edit(score === null ? 'clear score' : 'score handoff', (before) =>
    rater ? giveScore(before, input) : giveFirstScore(before, { ...input, raterName: FIRST_RATER }),
  );
}

/** Gives the answer and asks the next dimension. */
export function giveAnswerAndMoveOn(app: App, handoffId: string, dimension: Dimension, score: Score): void {
  giveAnswer(app, handoffId, dimension, score);
  const map = app.document.getState().open?.map;
  if (!map) return;
  const { raterId } = app.session.getState();
  if (hiddenRound(map)) {
    moveOnInRound(app, { handoffId, raterId: raterId ?? '', dimension });
    return;
  }
  const { scores } = raterAnswers(map, handoffId, raterId);
  app.session.setState({ dimension: nextDimension(dimension, scores) });
}
