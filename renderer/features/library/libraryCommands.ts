import { workflowOf } from '../../../shared/model/workflowMap.ts';
import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { settleEdits } from '../../app/settleEdits.ts';
import { importFiles } from './importFiles.ts';

const inLibrary = (app: App): boolean => app.document.getState().open === null;

/** What is done with maps as wholes. */
export const libraryCommands: readonly Command[] = [
  {
    id: 'library.new',
    group: 'File',
    label: () => 'New map',
    alsoCalled: 'blank template starting point workflow',
    menu: { column: 'File', section: 0 },
    keys: ['Mod+N'],
    isEnabled: () => true,
    run: async (app) => {
      if (!inLibrary(app)) await app.closeMap();
      app.library.setState({ naming: true });
    },
    alsoInTextFields: true,
  },
  {
    id: 'library.find',
    group: 'File',
    label: () => 'Search the maps',
    keys: ['Mod+F'],
    isEnabled: inLibrary,
    run: () => document.querySelector<HTMLInputElement>('[data-library-search]')?.focus(),
    alsoInTextFields: true,
  },
  {
    id: 'library.import',
    group: 'File',
    label: () => 'Import…',
    alsoCalled: 'file open bpmn baton',
    menu: { column: 'File', section: 0 },
    keys: ['Mod+I'],
    isEnabled: () => true,
    run: async (app) => importFiles(app, await app.host.invoke('exchange.chooseFiles', {})),
    alsoInTextFields: true,
  },
  {
    id: 'library.saveAsTemplate',
    group: 'File',
    label: () => 'Save as template…',
    alsoCalled: 'starting point reuse copy',
    menu: { column: 'File', section: 1 },
    keys: [],
    isEnabled: (app) => !inLibrary(app),
    run: async (app) => {
      await settleEdits(app, 'template');
      const { open } = app.document.getState();
      if (!open) return;
      app.library.setState({ saving: { mapId: open.mapId, title: workflowOf(open.map).title } });
    },
  },
];
