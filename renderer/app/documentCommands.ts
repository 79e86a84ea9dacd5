import { invertDiff } from '../../shared/model/mapDiff.ts';
import { showChange } from '../features/canvas/showChange.ts';
import type { App } from './appContext.ts';
import type { Command } from './command.ts';

const openDocument = (app: App) => app.document.getState().open;

export const documentCommands: readonly Command[] = [
  {
    id: 'edit.undo',
    group: 'Edit',
    name: 'Undo',
    whyNot: 'Nothing to undo',
    menu: { column: 'Edit', section: 0 },
    label: (app) => withWhat('Undo', openDocument(app)?.undo.at(-1)?.label),
    keys: ['Mod+Z'],
    isEnabled: (app) => (openDocument(app)?.undo.length ?? 0) > 0,
    run: (app) => {
      const entry = app.document.undo();
      if (!entry) return;
      app.session.setState({ naming: null });
      showChange(app, invertDiff(entry.diff));
    },
  },
  {
    id: 'edit.redo',
    group: 'Edit',
    name: 'Redo',
    whyNot: 'Nothing to redo',
    menu: { column: 'Edit', section: 0 },
    label: (app) => withWhat('Redo', openDocument(app)?.redo.at(-1)?.label),
    keys: ['Mod+Shift+Z', 'Ctrl+Y'],
    isEnabled: (app) => (openDocument(app)?.redo.length ?? 0) > 0,
    run: (app) => {
      const entry = app.document.redo();
      if (!entry) return;
      app.session.setState({ naming: null });
      showChange(app, entry.diff);
    },
  },
  {
    id: 'file.library',
    group: 'File',
    label: () => 'Back to the library',
    alsoCalled: 'open another map close home leave',
    menu: { column: 'File', section: 0 },
    keys: ['Mod+O'],
    isEnabled: (app) => openDocument(app) !== null,
    run: (app) => app.closeMap(),
  },
];

function withWhat(verb: string, label: string | undefined): string {
  return label ? `${verb} ${label}` : verb;
}
