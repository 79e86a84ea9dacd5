import type { Score } from '../../../shared/model/dimension.ts';
import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { focusComment, focusPanel, focusTakesEnter } from './focusPanel.ts';
import { giveAnswer, giveAnswerAndMoveOn } from './giveAnswer.ts';
import { neighbourDimension } from './nextDimension.ts';
import { roundCommands } from './rounds/roundCommands.ts';
import { scoreNextHandoff } from './scoreNextHandoff.ts';

/** Scoring by keyboard: the keys belong to the selected handoff. */
export const scoringCommands: readonly Command[] = [
  ...roundCommands,
  ...([1, 2, 3, 4, 5] as const).map((score) =>
    answer(`score.${score}`, `Score ${score}`, `Digit${score}`, score),
  ),
  answer('score.unknown', 'Score “don’t know”', '?', 'unknown'),
  {
    id: 'score.clear',
    group: 'Handoff',
    label: () => 'Clear the score',
    keys: ['Backspace'],
    isEnabled: hasHandoff,
    run: (app) => onHandoff(app, (id) => giveAnswer(app, id, app.session.getState().dimension, null)),
  },
  walk('score.previousDimension', 'Previous dimension', 'ArrowUp', -1),
  walk('score.nextDimension', 'Next dimension', 'ArrowDown', 1),
  {
    id: 'score.nextHandoff',
    group: 'Handoff',
    label: () => 'Next handoff to score',
    alsoCalled: 'score unscored rate',
    keys: ['Mod+Enter'],
    isEnabled: (app) => app.document.getState().open !== null,
    run: scoreNextHandoff,
  },
  {
    id: 'score.comment',
    group: 'Handoff',
    label: () => 'Say why these scores',
    alsoCalled: 'comment on the rating reason why',
    keys: ['Y'],
    isEnabled: hasHandoff,
    run: (app) =>
      onHandoff(app, (handoffId) => {
        app.session.setState({ panelShown: true });
        focusComment(handoffId);
      }),
  },
  {
    id: 'score.open',
    group: 'Handoff',
    label: () => 'Go to the handoff’s details',
    keys: ['Enter'],
    isEnabled: (app) => hasHandoff(app) && !focusTakesEnter(),
    run: (app) =>
      onHandoff(app, (handoffId) => {
        app.session.setState({ panelShown: true });
        focusPanel(handoffId);
      }),
  },
];

function hasHandoff(app: App): boolean {
  return app.document.getState().open !== null && app.session.getState().selection.kind === 'handoff';
}

function onHandoff(app: App, act: (handoffId: string) => void): void {
  const { selection } = app.session.getState();
  if (selection.kind === 'handoff') act(selection.id);
}

function answer(id: string, label: string, keys: string, score: Score): Command {
  return {
    id,
    group: 'Handoff',
    label: () => label,
    keys: [keys],
    isEnabled: hasHandoff,
    run: (app) =>
      onHandoff(app, (handoffId) =>
        giveAnswerAndMoveOn(app, handoffId, app.session.getState().dimension, score),
      ),
  };
}

function walk(id: string, label: string, keys: string, direction: -1 | 1): Command {
  return {
    id,
    group: 'Handoff',
    label: () => label,
    keys: [keys],
    isEnabled: hasHandoff,
    run: (app) =>
      app.session.setState(({ dimension }) => ({ dimension: neighbourDimension(dimension, direction) })),
  };
}
