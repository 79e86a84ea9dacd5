import type { HistoryEntry, OpenMap } from '../../shared/contract/openMap.ts';
import { applyDiff, invertDiff, type MapDiff } from '../../shared/model/mapDiff.ts';
import { mapFromRecords, type WorkflowMap } from '../../shared/model/workflowMap.ts';

/** The map that is open, with what can be undone and redone. */
export interface OpenDocument {
  readonly mapId: string;
  readonly map: WorkflowMap;
  /** What can be undone, oldest first. */
  readonly undo: readonly HistoryEntry[];
  /** What can be redone, next last. */
  readonly redo: readonly HistoryEntry[];
  /** The name last given in this window, and the map that got it. */
  readonly named: { readonly name: string; readonly map: WorkflowMap } | null;
  /** Set while `map` is an old version of the map. */
  readonly past: PastVersion | null;
}

/** An old version that is shown instead of the map as it is. Nothing can be edited meanwhile. */
export interface PastVersion {
  readonly version: number;
  /** The name that somebody gave it, or empty. */
  readonly name: string;
  /** The map as it is now. */
  readonly present: OpenDocument;
  /** How many edits were refused since it is shown. */
  readonly refused: number;
}

/** A way through the history: what the document becomes, the entry passed on it, and the diff that does it. */
export interface HistoryStep {
  readonly open: OpenDocument;
  readonly entry: HistoryEntry;
  readonly diff: MapDiff;
}

const HISTORY_LIMIT = 200;

export function documentOf({ mapId, records, undo, redo }: OpenMap): OpenDocument {
  return {
    mapId,
    map: mapFromRecords(records),
    undo,
    redo: [...redo].reverse(),
    named: null,
    past: null,
  };
}

/** The map as it is now, whatever is shown. */
export function presentOf(open: OpenDocument): OpenDocument {
  return open.past?.present ?? open;
}

/** The document after an edit. What was undone before cannot be redone any more. */
export function edited(open: OpenDocument, entry: HistoryEntry): OpenDocument {
  const undo = [...open.undo, entry].slice(-HISTORY_LIMIT);
  return { ...open, map: applyDiff(open.map, entry.diff), undo, redo: [] };
}

/** The newest edit taken back; null where none is left. */
export function undone(open: OpenDocument | null): HistoryStep | null {
  const entry = open?.undo.at(-1);
  if (!open || !entry) return null;
  const diff = invertDiff(entry.diff);
  const histories = { undo: open.undo.slice(0, -1), redo: [...open.redo, entry] };
  return { open: { ...open, map: applyDiff(open.map, diff), ...histories }, entry, diff };
}

/** The edit that was taken back last made again; null where none is left. */
export function redone(open: OpenDocument | null): HistoryStep | null {
  const entry = open?.redo.at(-1);
  if (!open || !entry) return null;
  const { diff } = entry;
  const histories = { undo: [...open.undo, entry], redo: open.redo.slice(0, -1) };
  return { open: { ...open, map: applyDiff(open.map, diff), ...histories }, entry, diff };
}

/** An old version in the place of the map as it is. */
export function shownPast(
  open: OpenDocument,
  { map, version, name }: Pick<PastVersion, 'version' | 'name'> & { readonly map: WorkflowMap },
): OpenDocument {
  const present = presentOf(open);
  return { ...present, map, undo: [], redo: [], past: { version, name, present, refused: 0 } };
}

/** One more wish to edit an old version was refused. */
export function refused(open: OpenDocument): OpenDocument {
  return open.past ? { ...open, past: { ...open.past, refused: open.past.refused + 1 } } : open;
}
