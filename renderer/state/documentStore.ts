import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HistoryEntry, OpenMap } from '../../shared/contract/openMap.ts';
import { applyDiff, emptyDiff, invertDiff, isEmptyDiff, type MapDiff } from '../../shared/model/mapDiff.ts';
import { mayChangeSheet } from '../../shared/model/rules.ts';
import { SHEET_ID } from '../../shared/model/sheet.ts';
import { mapFromRecords, type WorkflowMap } from '../../shared/model/workflowMap.ts';

export type CommitAction = 'edit' | 'undo' | 'redo' | 'name';

/** One stored change, in the order it was made. */
export interface Commit {
  readonly mapId: string;
  readonly action: CommitAction;
  readonly label: string;
  readonly diff: MapDiff;
}

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

export type DocumentState = { readonly open: OpenDocument | null };

/** The open map. Every change is a diff, is kept for undo, and is handed to `commit` to be stored. */
export interface DocumentStore extends StoreApi<DocumentState> {
  load(opened: OpenMap): void;
  close(): void;
  /** One gesture. The label names it for undo, as in “Undo rename step”. An edit that changes nothing is none. */
  edit(label: string, change: (map: WorkflowMap) => MapDiff): void;
  undo(): HistoryEntry | null;
  redo(): HistoryEntry | null;
  /** Gives the map as it is now a name in its history. */
  name(name: string): void;
  /** Shows an old version. Every edit is refused until the present is shown again. */
  showPast(past: { readonly version: number; readonly name: string; readonly map: WorkflowMap }): void;
  showPresent(): void;
  /** Counts a wish to edit an old version. */
  refuse(): void;
}

/** The map as it is now, whatever is shown. */
export function presentOf(open: OpenDocument): OpenDocument {
  return open.past?.present ?? open;
}

const HISTORY_LIMIT = 200;

/** @param tell is given the sentence of a rule that an edit would break; nothing is changed then */
export function createDocumentStore(
  commit: (commit: Commit) => void,
  tell: (sentence: string) => void = () => undefined,
): DocumentStore {
  const store = createStore<DocumentState>(() => ({ open: null }));

  const write = (open: OpenDocument, action: CommitAction, entry: HistoryEntry): void => {
    store.setState({ open });
    commit({ mapId: open.mapId, action, ...entry });
  };

  const refuse = (): void =>
    store.setState(({ open }) =>
      open?.past ? { open: { ...open, past: { ...open.past, refused: open.past.refused + 1 } } } : { open },
    );

  return {
    ...store,
    refuse,
    load: (opened) =>
      store.setState({
        open: {
          mapId: opened.mapId,
          map: mapFromRecords(opened.records),
          undo: opened.undo,
          redo: [...opened.redo].reverse(),
          named: null,
          past: null,
        },
      }),
    close: () => store.setState({ open: null }),
    edit(label, change) {
      const { open } = store.getState();
      if (!open) return;
      const diff = change(open.map);
      if (isEmptyDiff(diff)) return;
      if (open.past) {
        refuse();
        return;
      }
      const permission = mayChangeSheet(open.map.sheet.get(SHEET_ID), diff);
      if (!permission.allowed) {
        tell(permission.sentence);
        return;
      }
      const entry = { label, diff };
      const undo = [...open.undo, entry].slice(-HISTORY_LIMIT);
      write({ ...open, map: applyDiff(open.map, diff), undo, redo: [] }, 'edit', entry);
    },
    undo() {
      const { open } = store.getState();
      const entry = open?.undo.at(-1);
      if (!open || !entry) return null;
      const diff = invertDiff(entry.diff);
      const next = { ...open, map: applyDiff(open.map, diff) };
      write({ ...next, undo: open.undo.slice(0, -1), redo: [...open.redo, entry] }, 'undo', {
        ...entry,
        diff,
      });
      return entry;
    },
    redo() {
      const { open } = store.getState();
      const entry = open?.redo.at(-1);
      if (!open || !entry) return null;
      const next = { ...open, map: applyDiff(open.map, entry.diff) };
      write({ ...next, undo: [...open.undo, entry], redo: open.redo.slice(0, -1) }, 'redo', entry);
      return entry;
    },
    name(name) {
      const { open } = store.getState();
      if (!open || open.past) return;
      write({ ...open, named: { name, map: open.map } }, 'name', { label: name, diff: emptyDiff });
    },
    showPast({ version, name, map }) {
      const { open } = store.getState();
      if (!open) return;
      const present = presentOf(open);
      const past = { version, name, present, refused: 0 };
      store.setState({ open: { ...present, map, undo: [], redo: [], past } });
    },
    showPresent: () => store.setState(({ open }) => ({ open: open && presentOf(open) })),
  };
}
