import type { HistoryEntry, OpenMap } from '../../../shared/contract/openMap.ts';
import { invertDiff, type MapDiff, mapDiffSchema } from '../../../shared/model/mapDiff.ts';
import type { MapRecord, RecordType } from '../../../shared/model/workflowMap.ts';
import type { LoggedAction } from './editChain.ts';
import type { EditLog } from './editLog.ts';
import { fitRegistry, type RegistryView } from './fitRegistry.ts';
import { entriesNamedIn } from './replaceReferences.ts';

/** How many edits can be undone after a restart. */
const HISTORY_LENGTH = 200;

/** What of a map can be undone (oldest first) and redone (next first). */
export type History = Pick<OpenMap, 'undo' | 'redo'>;

/** Places in the log of what can be undone (oldest first) and redone (next first). */
export interface HistoryPlaces {
  readonly undo: readonly number[];
  readonly redo: readonly number[];
}

/** What the log of one map leaves to undo and redo: an undo takes back the newest edit that still stands. */
export function historyPlaces(
  entries: readonly { readonly seq: number; readonly action: LoggedAction }[],
): HistoryPlaces {
  const undo: number[] = [];
  let redo: number[] = [];
  for (const { seq, action } of entries) {
    if (action === 'edit') {
      undo.push(seq);
      redo = [];
    } else if (action === 'undo') {
      const taken = undo.pop();
      if (taken !== undefined) redo.push(taken);
    } else if (action === 'redo') {
      const again = redo.pop();
      if (again !== undefined) undo.push(again);
    }
  }
  return { undo: undo.slice(-HISTORY_LENGTH), redo: redo.slice(-HISTORY_LENGTH).reverse() };
}

/** What can be undone (oldest first) and redone (next first) of the map, as the log has it. */
export function readHistory(log: EditLog, mapId: string): History {
  const entry = (seq: number): HistoryEntry => {
    const { label, diff } = log.labelledDiff(seq);
    return { label, diff: mapDiffSchema.parse(JSON.parse(diff)) };
  };
  const { undo, redo } = historyPlaces(log.actionsOf(mapId));
  return { undo: undo.map(entry), redo: redo.map(entry) };
}

/** The last that was said about an owner or system that is gone, or null where nothing was. */
export type LastWord = (entry: { readonly type: RecordType; readonly id: string }) => MapRecord | null;

/**
 * The entries so that they fit the registry as it is now: other maps may have changed it since.
 * Undoing all, or redoing all, then never meets an owner or system that is not as the entry says, and brings back those
 * that it refers to again and that were merged or deleted.
 */
export function fitHistory(history: History, records: readonly MapRecord[], lastWord: LastWord): History {
  const back = new MovingRegistry(records, lastWord);
  const undo = history.undo
    .toReversed()
    .map(({ label, diff }) => ({ label, diff: invertDiff(back.move(invertDiff(diff))) }))
    .toReversed();
  const forth = new MovingRegistry(records, lastWord);
  const redo = history.redo.map(({ label, diff }) => ({ label, diff: forth.move(diff) }));
  return { undo, redo };
}

/** The registry while edits are imagined one after the other: of the records given, owners and systems only. */
class MovingRegistry implements RegistryView {
  readonly #records = new Map<string, MapRecord>();
  readonly #lastWord: LastWord;

  constructor(records: readonly MapRecord[], lastWord: LastWord) {
    this.#lastWord = lastWord;
    for (const record of records) this.#set(record);
  }

  current(type: string, id: string): MapRecord | null {
    return this.#records.get(key({ type, id })) ?? null;
  }

  mustStay(): boolean {
    return false;
  }

  /** The diff as it fits here; the registry is then as after it. */
  move(diff: MapDiff): MapDiff {
    const fitted = fitRegistry(diff, this);
    for (const record of fitted.removed) this.#records.delete(key(record));
    for (const [, after] of fitted.updated) this.#set(after);
    for (const record of fitted.added) this.#set(record);
    const missing = this.#missing([...fitted.added, ...fitted.updated.map(([, after]) => after)]);
    for (const record of missing) this.#set(record);
    return { ...fitted, added: [...missing, ...fitted.added] };
  }

  /** What the records refer to and is not there. */
  #missing(records: readonly MapRecord[]): MapRecord[] {
    return entriesNamedIn(records)
      .filter(({ type, id }) => this.current(type, id) === null)
      .flatMap((entry) => this.#lastWord(entry) ?? []);
  }

  #set(record: MapRecord): void {
    if (record.type === 'owner' || record.type === 'system') this.#records.set(key(record), record);
  }
}

function key({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}/${id}`;
}
