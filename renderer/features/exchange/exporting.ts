import type { Response } from '../../../shared/contract/api.ts';
import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { settleEdits } from '../../app/settleEdits.ts';

/** The name of the file that was written, or null where the dialog was closed. */
export type Saved = Response<'exchange.exportMap'>;
type Write = (app: App, mapId: string) => Promise<Saved>;

/** A command that writes something of the open map, once what is held is stored, and says what it wrote. */
export function exporting(id: string, label: string, done: string, write: Write): Command {
  return {
    id,
    group: 'File',
    label: () => label,
    alsoCalled: 'download file export',
    menu: { column: 'File', section: 1 },
    keys: [],
    isEnabled: (app) => app.document.getState().open !== null,
    run: async (app) => {
      await settleEdits(app, 'file');
      const mapId = app.document.getState().open?.mapId;
      if (mapId === undefined) return;
      const { name } = await write(app, mapId);
      if (name !== null) app.notify.say({ title: done, lines: [name] });
    },
  };
}
