import type { Command } from './command.ts';

/** What helps with everything else. */
export const shellCommands: readonly Command[] = [
  {
    id: 'app.palette',
    group: 'Application',
    label: () => 'Find a command',
    alsoCalled: 'palette search go to',
    keys: ['Mod+K'],
    isEnabled: () => true,
    run: (app) => {
      app.shell.open('palette');
      // On the map it shows what the canvas can do, wherever the focus was: whoever looks for “New step” means the map.
      if (app.session.getState().view === 'map') app.camera.focus();
    },
    alsoInTextFields: true,
    menu: { column: 'Help', section: 0 },
  },
  {
    id: 'app.checklist',
    group: 'Application',
    label: () => 'Show the first steps',
    alsoCalled: 'checklist tour help begin',
    keys: [],
    isEnabled: (app) => app.document.getState().open !== null,
    whyNot: 'Open a map first',
    run: (app) => {
      app.settings.change({ checklistDone: [], checklistDismissed: false });
      app.shell.setState({ isChecklistAsked: true });
    },
    menu: { column: 'Help', section: 0 },
  },
  {
    id: 'app.about',
    group: 'Application',
    label: () => 'About Baton',
    alsoCalled: 'licences version where data lies folder',
    keys: [],
    isEnabled: () => true,
    run: (app) => app.shell.open('about'),
    menu: { column: 'Help', section: 1 },
  },
  {
    id: 'app.cheatSheet',
    group: 'Application',
    label: () => 'Keyboard shortcuts',
    alsoCalled: 'cheat sheet keys help hotkeys',
    keys: ['F1', '?'],
    isEnabled: () => true,
    run: (app) => app.shell.open('cheatSheet'),
    alsoInTextFields: true,
    menu: { column: 'Help', section: 0 },
  },
];
