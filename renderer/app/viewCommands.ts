import { lensOf } from '../../shared/analysis/lenses/lenses.ts';
import { isCanvasFocused } from '../features/canvas/canvasFocus.ts';
import { lensStore } from '../state/lensStore.ts';
import { type View, views } from '../state/sessionStore.ts';
import type { App } from './appContext.ts';
import type { Command } from './command.ts';
import { leaveField } from './leaveField.ts';

export const viewNames: Record<View, string> = {
  map: 'Map',
  matrix: 'Matrix',
  ranking: 'Ranking',
  card: 'Card',
  outline: 'Outline',
  pictures: 'Pictures',
  measures: 'Measures',
  raters: 'Raters',
};

const hasMap = (app: App) => app.document.getState().open !== null;
const onMap = (app: App) => hasMap(app) && app.session.getState().view === 'map';

export const viewCommands: readonly Command[] = [
  ...views.map(
    (view, index): Command => ({
      id: `view.${view}`,
      group: 'View',
      label: () => viewNames[view],
      alsoCalled: 'show view screen',
      menu: { column: 'View', section: 0 },
      keys: [`Mod+Digit${index + 1}`],
      isEnabled: hasMap,
      run: (app) => {
        leaveField();
        app.session.show(view);
      },
      alsoInTextFields: true,
    }),
  ),
  {
    id: 'view.keysToMap',
    group: 'View',
    label: () => 'Back to the map with the keys',
    keys: ['Escape'],
    isEnabled: (app) => onMap(app) && !isCanvasFocused(),
    run: (app) => app.camera.focus(),
  },
  camera('view.fit', 'Fit the map', ['Shift+Digit1'], (app) => app.camera.fit()),
  camera('view.fitSelection', 'Fit the selection', ['Shift+Digit2'], (app) => app.camera.fitSelection()),
  camera('view.actualSize', 'Zoom to 100 %', ['Shift+Digit0'], (app) => app.camera.zoomTo(1)),
  camera('view.zoomIn', 'Zoom in', ['Mod+=', 'Mod++'], (app) => app.camera.zoomBy(1.25)),
  camera('view.zoomOut', 'Zoom out', ['Mod+-'], (app) => app.camera.zoomBy(0.8)),
  {
    id: 'view.heat',
    group: 'View',
    name: 'Show or hide heat',
    menu: { column: 'View', section: 1 },
    label: (app) => {
      const shown = lensOf(lensStore.getState().id).name.toLowerCase();
      return app.session.getState().heatShown ? `Hide ${shown}` : `Show ${shown}`;
    },
    keys: ['Shift+M'],
    isEnabled: hasMap,
    run: (app) => app.session.setState(({ heatShown }) => ({ heatShown: !heatShown })),
  },
];

function camera(id: string, label: string, keys: readonly string[], run: (app: App) => void): Command {
  return {
    id,
    group: 'View',
    label: () => label,
    keys,
    isEnabled: onMap,
    whyNot: 'Only on the map',
    run,
    menu: { column: 'View', section: 2 },
  };
}
