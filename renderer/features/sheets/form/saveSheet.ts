import { shownName } from '../../../../shared/model/shownName.ts';
import type { App } from '../../../app/appContext.ts';
import { settleEdits } from '../../../app/settleEdits.ts';
import { openSheet } from './openSheet.ts';

/** Writes the sheet as it is stored, to be sent back to whoever sent it. */
export async function saveSheet(app: App): Promise<void> {
  await settleEdits(app, 'file');
  const open = openSheet(app);
  const mapId = app.document.getState().open?.mapId;
  if (!open || mapId === undefined) return;
  const { name } = await app.host.invoke('sheets.save', { mapId });
  if (name === null) return;
  const sender = shownName(open.sheet.sentBy) || 'whoever sent it';
  app.notify.say({ title: 'The sheet is saved', lines: [`Send ${name} back to ${sender}.`] });
}
