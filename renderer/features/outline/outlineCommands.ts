import type { Command } from '../../app/command.ts';
import { openQuickOutline, quickOutlineStore } from './quickOutlineStore.ts';

export const outlineCommands: readonly Command[] = [
  {
    id: 'outline.quick',
    group: 'Map',
    label: () => 'Quick outline',
    alsoCalled: 'text list import paste spreadsheet',
    menu: { column: 'Edit', section: 2 },
    keys: ['Mod+L'],
    isEnabled: (app) => app.document.getState().open !== null,
    run: () => openQuickOutline(),
    alsoInTextFields: true,
  },
  {
    id: 'outline.text',
    group: 'Map',
    label: () => 'This map as text',
    alsoCalled: 'outline copy export',
    menu: { column: 'Edit', section: 2 },
    keys: [],
    isEnabled: (app) => app.document.getState().open !== null,
    run: () => quickOutlineStore.setState({ isOpen: true, showsMap: true }),
  },
];
