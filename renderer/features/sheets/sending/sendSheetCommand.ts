import { handoffsOf } from '../../../../shared/model/handoffsOf.ts';
import type { Command } from '../../../app/command.ts';
import { sendSheetStore } from './sendSheetStore.ts';

/** Takes the open map to one rater, to be scored offline or on paper. */
export const sendSheetCommand: Command = {
  id: 'sheet.send',
  group: 'File',
  label: () => 'Send score sheet…',
  alsoCalled: 'paper print rater offline export analyst',
  keys: [],
  whyNot: 'No handoff to score yet',
  isEnabled: (app) => {
    const { open } = app.document.getState();
    return open !== null && open.past === null && handoffsOf(open.map).length > 0;
  },
  run: () => sendSheetStore.setState({ isAsked: true }),
  menu: { column: 'File', section: 1 },
};
