import { beginRound } from '../../../../shared/model/edits/beginRound.ts';
import { keepEarlierAnswers } from '../../../../shared/model/edits/keepEarlierAnswers.ts';
import { revealRound } from '../../../../shared/model/edits/revealRound.ts';
import { raterNames } from '../../../../shared/model/raterNames.ts';
import { hiddenRound, latestRound } from '../../../../shared/model/rounds.ts';
import { mayBeginRound } from '../../../../shared/model/rules.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import type { App } from '../../../app/appContext.ts';
import type { Command } from '../../../app/command.ts';
import { showTopOfPanel } from '../focusPanel.ts';
import { neighbourDimension } from '../nextDimension.ts';
import { currentRater } from '../raterAnswers.ts';
import { roundStore } from './roundStore.ts';

const openMap = (app: App): WorkflowMap | null => app.document.getState().open?.map ?? null;
const selectedHandoff = (app: App): string | null => {
  const { selection } = app.session.getState();
  return selection.kind === 'handoff' ? selection.id : null;
};
const isHidden = (app: App): boolean => {
  const map = openMap(app);
  return map !== null && hiddenRound(map) !== null;
};
const isKeyingIn = (app: App): boolean => isHidden(app) && selectedHandoff(app) !== null;

/** Rounds of scoring. While one is hidden, the arrow keys walk over raters and dimensions as they stand in the grid. */
export const roundCommands: readonly Command[] = [
  step('round.previousRater', 'Previous rater', 'ArrowUp', (app) => stepRater(app, -1)),
  step('round.nextRater', 'Next rater', 'ArrowDown', (app) => stepRater(app, 1)),
  step('round.previousDimension', 'Dimension to the left', 'ArrowLeft', (app) => stepDimension(app, -1)),
  step('round.nextDimension', 'Dimension to the right', 'ArrowRight', (app) => stepDimension(app, 1)),
  begin('round.beginHidden', 'Begin a hidden round', true),
  begin('round.beginOpen', 'Begin an open round', false),
  {
    id: 'round.reveal',
    group: 'Room',
    label: () => 'Reveal the round',
    alsoCalled: 'show hidden scores',
    keys: ['Shift+R'],
    isEnabled: isHidden,
    whyNot: 'No round is hidden',
    run: (app) => {
      roundStore.setState({ lookedAt: null });
      app.document.edit('reveal round', (map) => {
        const hidden = hiddenRound(map);
        return revealRound(map, { number: hidden?.number ?? 0 });
      });
      app.session.setState({ dimension: 'customerImpact' });
      showTopOfPanel();
    },
  },
  {
    id: 'round.keepEarlier',
    group: 'Room',
    label: () => 'Keep what was not asked again',
    alsoCalled: 'take over answers of the round before',
    keys: [],
    isEnabled: (app) => selectedHandoff(app) !== null && (latestOf(app) ?? 0) > 1,
    whyNot: 'Only on a handoff in a second round',
    run: (app) => {
      const [handoffId, round] = [selectedHandoff(app), latestOf(app)];
      if (handoffId === null || round === null) return;
      const time = new Date().toISOString();
      app.document.edit('keep earlier answers', (map) => keepEarlierAnswers(map, { handoffId, round, time }));
    },
  },
];

function latestOf(app: App): number | null {
  const map = openMap(app);
  return map ? (latestRound(map)?.number ?? null) : null;
}

function begin(id: string, label: string, hidden: boolean): Command {
  return {
    id,
    group: 'Room',
    label: () => label,
    alsoCalled: 'second round rate again score in secret',
    keys: [],
    isEnabled: (app) => {
      const map = openMap(app);
      return map !== null && mayBeginRound(map).allowed;
    },
    whyNot: 'Reveal the hidden round first',
    run: (app) => {
      const time = new Date().toISOString();
      roundStore.setState({ lookedAt: null });
      app.document.edit(hidden ? 'begin hidden round' : 'begin round', (map) =>
        beginRound(map, { hidden, time }),
      );
      const map = openMap(app);
      const [first] = map ? raterNames(map, app.settings.getState().raters).keys() : [];
      app.session.setState({ dimension: 'customerImpact', ...(first && { raterId: first }) });
    },
  };
}

function step(id: string, label: string, keys: string, run: (app: App) => void): Command {
  return { id, group: 'Room', label: () => label, keys: [keys], isEnabled: isKeyingIn, run };
}

function stepRater(app: App, by: 1 | -1): void {
  const map = openMap(app);
  if (!map) return;
  const names = raterNames(map, app.settings.getState().raters);
  const current = currentRater(map, app.session.getState().raterId, names);
  const ids = [...names.keys()];
  const next = ids[ids.indexOf(current?.id ?? '') + by];
  if (next) app.session.setState({ raterId: next });
}

function stepDimension(app: App, by: 1 | -1): void {
  app.session.setState(({ dimension }) => ({ dimension: neighbourDimension(dimension, by) }));
}
