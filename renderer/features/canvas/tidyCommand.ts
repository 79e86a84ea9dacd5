import { unpinSteps } from '../../../shared/model/edits/alignSteps.ts';
import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { openMap, selectedSteps } from './openMap.ts';

/** Lets go of the columns that steps were put in by hand: of the selected ones, or of all when none is selected. */
export const tidyCommand: Command = {
  id: 'map.tidy',
  group: 'Map',
  name: 'Tidy the map, or the selected steps',
  alsoCalled: 'arrange straighten clean up unpin layout columns',
  label: (app) => (selectedSteps(app).length > 0 ? 'Tidy the selected steps' : 'Tidy the map'),
  keys: ['Shift+T'],
  isEnabled: (app) => app.document.getState().open !== null && app.session.getState().view === 'map',
  whyNot: 'Only on the map',
  run: tidy,
  menu: { column: 'Edit', section: 3 },
};

function tidy(app: App): void {
  const selected = selectedSteps(app);
  const pinned = pinnedSteps(app, selected.length > 0 ? selected : [...openMap(app).step.keys()]);
  if (pinned.length === 0) {
    app.notify.say(selected.length > 0 ? selectionIsTidy(app) : mapIsTidy);
    return;
  }
  app.document.edit('tidy', (map) => unpinSteps(map, { ids: pinned }));
}

function pinnedSteps(app: App, ids: readonly string[]): string[] {
  return ids.filter((id) => (openMap(app).step.get(id)?.column ?? null) !== null);
}

const mapIsTidy = {
  title: 'The map is tidy',
  lines: ['No step was put in a column by hand, so there is nothing to let go of.'],
};

function selectionIsTidy(app: App) {
  const others = pinnedSteps(app, [...openMap(app).step.keys()]).length;
  return {
    title: 'The selected steps are tidy',
    lines:
      others > 0
        ? ['They were not put in a column by hand. Press Esc and tidy again for the whole map.']
        : ['No step was put in a column by hand, so there is nothing to let go of.'],
  };
}
