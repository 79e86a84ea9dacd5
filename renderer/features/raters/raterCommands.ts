import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { type RaterTab, ratersStore } from './ratersStore.ts';

const hasMap = (app: App): boolean => app.document.getState().open !== null;

/** Who scores, and what the room has to talk about. */
export const raterCommands: readonly Command[] = [
  {
    id: 'raters.discuss',
    group: 'Room',
    label: () => 'What must be discussed',
    alsoCalled: 'discuss must discuss disagreement spread list',
    menu: { column: 'View', section: 2 },
    keys: ['D'],
    isEnabled: hasMap,
    run: (app) => show(app, 'discuss'),
  },
  {
    id: 'raters.voices',
    group: 'Room',
    label: () => 'Whose voice makes the ranking',
    alsoCalled: 'rank by each rater leave one out',
    keys: [],
    isEnabled: hasMap,
    run: (app) => show(app, 'voices'),
  },
  {
    id: 'raters.anonymous',
    group: 'Room',
    label: () => 'Anonymous raters',
    alsoCalled: 'names of raters hide numbers named',
    menu: { column: 'View', section: 2 },
    keys: [],
    isEnabled: () => true,
    isOn: (app) => app.settings.getState().raters === 'anonymous',
    run: (app) => {
      const isOn = app.settings.getState().raters === 'anonymous';
      app.settings.change({ raters: isOn ? 'named' : 'anonymous' });
    },
  },
];

function show(app: App, tab: RaterTab): void {
  ratersStore.setState({ tab });
  app.session.show('raters');
}
