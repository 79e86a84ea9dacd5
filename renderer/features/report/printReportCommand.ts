import type { Command } from '../../app/command.ts';
import { reportStore } from './reportStore.ts';

export const printReportCommand: Command = {
  id: 'report.print',
  group: 'File',
  label: () => 'Print the workshop report…',
  alsoCalled: 'download file export pdf',
  keys: ['Mod+Shift+P'],
  isEnabled: (app) => app.document.getState().open !== null,
  run: () => reportStore.setState({ isOpen: true }),
  alsoInTextFields: true,
  menu: { column: 'File', section: 1 },
};
