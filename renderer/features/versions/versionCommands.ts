import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { duplicateAsToBe } from './duplicateAsToBe.ts';
import { startNamingVersion } from './nameVersion.ts';
import { restoreShownVersion } from './openVersion.ts';
import { toggleHistory } from './toggleHistory.ts';

const hasMap = (app: App): boolean => app.document.getState().open !== null;
const showsPast = (app: App): boolean => Boolean(app.document.getState().open?.past);
const showsPresent = (app: App): boolean => hasMap(app) && !showsPast(app);

export const versionCommands: readonly Command[] = [
  {
    id: 'versions.name',
    group: 'File',
    label: () => 'Name this version',
    alsoCalled: 'save snapshot milestone',
    menu: { column: 'File', section: 1 },
    keys: ['Mod+S'],
    isEnabled: showsPresent,
    run: startNamingVersion,
    alsoInTextFields: true,
  },
  {
    id: 'versions.history',
    group: 'File',
    label: () => 'Version history',
    alsoCalled: 'restore log changes who when',
    menu: { column: 'File', section: 1 },
    keys: ['Mod+Shift+H'],
    isEnabled: hasMap,
    isOn: (app) => app.versions.getState().historyShown,
    run: toggleHistory,
    alsoInTextFields: true,
  },
  {
    id: 'versions.restore',
    group: 'File',
    label: () => 'Restore this version',
    whyNot: 'Open an old version from the history first',
    menu: { column: 'File', section: 1 },
    keys: [],
    isEnabled: showsPast,
    run: restoreShownVersion,
  },
  {
    id: 'versions.backToNow',
    group: 'File',
    label: () => 'Back to now',
    whyNot: 'This is the map as it is now',
    keys: ['Escape'],
    isEnabled: showsPast,
    run: (app) => app.document.showPresent(),
  },
  {
    id: 'versions.duplicateAsToBe',
    group: 'File',
    label: () => 'Duplicate as to-be',
    alsoCalled: 'to be copy future improved',
    menu: { column: 'File', section: 1 },
    keys: [],
    isEnabled: showsPresent,
    run: async (app) => {
      const open = app.document.getState().open;
      if (open) await duplicateAsToBe(app, open.mapId);
    },
  },
];
