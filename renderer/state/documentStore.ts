import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HistoryEntry, OpenMap } from '../../shared/contract/openMap.ts';
import { emptyDiff, isEmptyDiff, type MapDiff } from '../../shared/model/mapDiff.ts';
import { mayChangeSheet } from '../../shared/model/rules.ts';
import { SHEET_ID } from '../../shared/model/sheet.ts';
import type { WorkflowMap } from '../../shared/model/workflowMap.ts';
import {
  documentOf,
  edited,
  type HistoryStep,
  type OpenDocument,
  presentOf,
  redone,
  refused,
  shownPast,
  undone,
} from './openDocument.ts';

export type CommitAction = 'edit' | 'undo' | 'redo' | 'name';

/** One stored change, in the order it was made. */
export interface Commit {
  readonly mapId: string;
  readonly action: CommitAction;
  readonly label: string;
  readonly diff: MapDiff;
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

  const passed = (action: 'undo' | 'redo', step: HistoryStep | null): HistoryEntry | null => {
    if (!step) return null;
    write(step.open, action, { ...step.entry, diff: step.diff });
    return step.entry;
  };

  const refuse = (): void => store.setState(({ open }) => ({ open: open && refused(open) }));

  return {
    ...store,
    refuse,
    load: (opened) => store.setState({ open: documentOf(opened) }),
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
      write(edited(open, entry), 'edit', entry);
    },
    undo: () => passed('undo', undone(store.getState().open)),
    redo: () => passed('redo', redone(store.getState().open)),
    name(name) {
      const { open } = store.getState();
      if (!open || open.past) return;
      write({ ...open, named: { name, map: open.map } }, 'name', { label: name, diff: emptyDiff });
    },
    showPast: (past) => store.setState(({ open }) => ({ open: open && shownPast(open, past) })),
    showPresent: () => store.setState(({ open }) => ({ open: open && presentOf(open) })),
  };
}
