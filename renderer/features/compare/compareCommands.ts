import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { openComparison } from './openComparison.ts';

const isComparing = (app: App): boolean => app.comparison.getState().sides !== null;

/** What can be done while two maps stand side by side. The camera moves both. */
export const compareCommands: readonly Command[] = [
  {
    id: 'compare.close',
    group: 'View',
    label: () => 'Back from comparing',
    keys: ['Escape'],
    isEnabled: isComparing,
    run: (app) => app.comparison.close(),
  },
  {
    id: 'compare.swap',
    group: 'View',
    label: () => 'Swap the compared maps',
    keys: [],
    isEnabled: isComparing,
    run: (app) => {
      const { sides } = app.comparison.getState();
      if (sides) app.comparison.show({ before: sides.after, after: sides.before });
    },
  },
  moving('compare.fit', 'Fit both maps', ['Shift+Digit1'], (app) => app.camera.fit()),
  moving('compare.actualSize', 'Both maps at 100 %', ['Shift+Digit0'], (app) => app.camera.zoomTo(1)),
  moving('compare.zoomIn', 'Zoom both maps in', ['Mod+=', 'Mod++'], (app) => app.camera.zoomBy(1.25)),
  moving('compare.zoomOut', 'Zoom both maps out', ['Mod+-'], (app) => app.camera.zoomBy(0.8)),
];

/** Begins a comparison from the open map. */
export const compareOpenMap: Command = {
  id: 'compare.open',
  group: 'File',
  label: () => 'Compare…',
  alsoCalled: 'side by side as-is to-be difference',
  menu: { column: 'File', section: 1 },
  keys: [],
  isEnabled: (app) => app.document.getState().open !== null,
  run: async (app) => {
    const open = app.document.getState().open;
    if (open) await openComparison(app, open.mapId, open.past?.version ?? null);
  },
};

function moving(id: string, label: string, keys: readonly string[], run: (app: App) => void): Command {
  return { id, group: 'View', label: () => label, keys, isEnabled: isComparing, run };
}

/** While two maps are compared, the keys of what lies behind them do nothing. */
export function unlessComparing(command: Command): Command {
  if (command.group === 'Application') return command;
  return { ...command, isEnabled: (app) => !isComparing(app) && command.isEnabled(app) };
}
