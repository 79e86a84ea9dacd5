import type { Imported } from '../../../shared/contract/imported.ts';
import { foldName } from '../../../shared/model/names.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import type { MapStore } from './mapStore.ts';
import type { WorkflowFile } from './openWorkflowFile.ts';

/**
 * Takes a file into the library: a map as a new one, a score sheet that is to be filled in as a map of its own, once. A
 * sheet that came back changes nothing yet: it is handed on, with the map that it is for.
 * @param into the map that is open, which a returned sheet is then for
 */
export function bringIn(store: MapStore, name: string, file: WorkflowFile, into?: string): Imported {
  const { map, report, returned } = file;
  const add = () => store.addMap(map, { label: `Import ${foldName(name).slice(0, 200)}` });
  const { title } = workflowOf(map);
  if (!returned) return { mapId: add(), title, report };
  const { sheet } = returned;
  const target = into ?? (store.has(sheet.mapId) ? sheet.mapId : null);
  if (sheet.returnedAt !== null && target !== null) return { mapId: target, returned };
  // The form says at once what the sheet holds, so there is nothing to report.
  return { mapId: store.findSheet(sheet.sheetId) ?? add(), title, report: { kept: [], dropped: [] } };
}
