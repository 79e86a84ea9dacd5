import { SHEET_ID, type Sheet } from '../../../../shared/model/sheet.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { type App, useMap, useSession } from '../../../app/appContext.ts';
import type { SessionState } from '../../../state/sessionStore.ts';
import type { SheetPlace } from './sheetPlaces.ts';

/** The open map as a score sheet. */
export interface OpenSheet {
  readonly map: WorkflowMap;
  readonly sheet: Sheet;
  /** The box that is asked now. */
  readonly place: SheetPlace;
}

/** Null where no map is open, or one that is no score sheet. */
export function openSheet(app: App): OpenSheet | null {
  const map = app.document.getState().open?.map;
  return map ? sheetIn(map, app.session.getState()) : null;
}

/** The score sheet that is shown; throws where the open map is none. */
export function useSheet(): OpenSheet {
  const map = useMap();
  const { selection, dimension } = useSession(({ selection, dimension }) => ({ selection, dimension }));
  const open = sheetIn(map, { selection, dimension });
  if (!open) throw new Error('The open map is no score sheet.');
  return open;
}

function sheetIn(
  map: WorkflowMap,
  { selection, dimension }: Pick<SessionState, 'selection' | 'dimension'>,
): OpenSheet | null {
  const sheet = map.sheet.get(SHEET_ID);
  if (!sheet) return null;
  const chosen =
    selection.kind === 'handoff' && sheet.handoffIds.includes(selection.id) ? selection.id : null;
  const handoffId = chosen ?? sheet.handoffIds[0] ?? '';
  return { map, sheet, place: { handoffId, dimension } };
}

/** Asks this box, wherever it stands on the sheet. */
export function goToPlace(app: App, { handoffId, dimension }: SheetPlace): void {
  app.session.select({ kind: 'handoff', id: handoffId });
  app.session.setState({ dimension });
}
