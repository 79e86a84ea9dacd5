import { restoreVersion } from '../../../shared/model/edits/restoreVersion.ts';
import { mapFromRecords } from '../../../shared/model/workflowMap.ts';
import type { App } from '../../app/appContext.ts';
import type { PastVersion } from '../../state/openDocument.ts';

/** Shows an old version of the open map in every view, read-only. */
export async function openVersion(app: App, version: number, name: string): Promise<void> {
  const mapId = app.document.getState().open?.mapId;
  if (mapId === undefined) return;
  await app.autosave.settle();
  const { records } = await app.host.invoke('library.openVersion', { mapId, version });
  if (app.document.getState().open?.mapId !== mapId) return;
  app.session.select({ kind: 'none' });
  app.document.showPast({ version, name, map: mapFromRecords(records) });
}

/** Makes the version that is shown the map as it is now: one edit, which undo takes back. */
export function restoreShownVersion(app: App): void {
  const open = app.document.getState().open;
  if (!open?.past) return;
  const { past, map: then } = open;
  app.document.showPresent();
  app.document.edit(`restore ${versionName(past)}`, (map) => restoreVersion(map, { then }));
  app.notify.say({ title: `Now the map is as in ${versionName(past)}`, lines: ['Undo takes this back.'] });
}

/** “version 12 “Before the workshop””, or “version 12”. */
function versionName({ version, name }: Pick<PastVersion, 'version' | 'name'>): string {
  return name === '' ? `version ${version}` : `version ${version} “${name}”`;
}
