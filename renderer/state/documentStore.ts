import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HistoryEntry, OpenMap } from '../../shared/contract/api.ts';
import { applyDiff, invertDiff, isEmptyDiff, type MapDiff } from '../../shared/model/mapDiff.ts';
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
}

const HISTORY_LIMIT = 200;

export function createDocumentStore(commit: (commit: Commit) => void): DocumentStore {
  const store = createStore<DocumentState>(() => ({ open: null }));

  const write = (open: OpenDocument, action: CommitAction, entry: HistoryEntry): void => {
    store.setState({ open });
    commit({ mapId: open.mapId, action, ...entry });
  };

  return {
    ...store,
    load: (opened) =>
      store.setState({
        open: {
          mapId: opened.mapId,
          map: mapFromRecords(opened.records),
          undo: opened.undo,
          redo: [...opened.redo].reverse(),
        },
      }),
    close: () => store.setState({ open: null }),
    edit(label, change) {
      const { open } = store.getState();
      if (!open) return;
      const diff = change(open.map);
      if (isEmptyDiff(diff)) return;
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
  };
}
