import type { Request } from '../../../shared/contract/api.ts';
import type { App } from '../../app/appContext.ts';
import { settleEdits } from '../../app/settleEdits.ts';

type Choice = Omit<Request<'exchange.printReport'>, 'mapId'>;

/** Prints the report of the open map as it is stored, so held edits go first. */
export async function printReport(app: App, choice: Choice): Promise<void> {
  await settleEdits(app, 'file');
  const mapId = app.document.getState().open?.mapId;
  if (mapId === undefined) return;
  const { name } = await app.host.invoke('exchange.printReport', { mapId, ...choice });
  if (name !== null) app.notify.say({ title: 'The report is saved', lines: [name] });
}
