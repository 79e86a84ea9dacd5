import { diffFromChanges, type MapDiff } from './mapDiff.ts';
import type { MapRecord, RecordType, RecordTypes, WorkflowMap } from './workflowMap.ts';

/**
 * A map while one edit is being worked out: reads see what the edit has done so far.
 * Edits use it so that an edit and its consequences come out as a single diff.
 */
export class MapDraft {
  readonly #map: WorkflowMap;
  readonly #after = new Map<RecordType, Map<string, MapRecord | null>>();

  constructor(map: WorkflowMap) {
    this.#map = map;
  }

  get<T extends RecordType>(type: T, id: string): RecordTypes[T] | undefined {
    const changed = this.#after.get(type)?.get(id);
    if (changed !== undefined) return (changed ?? undefined) as RecordTypes[T] | undefined;
    return this.#map[type].get(id) as RecordTypes[T] | undefined;
  }

  /** @throws Error when there is no such record. */
  require<T extends RecordType>(type: T, id: string): RecordTypes[T] {
    const record = this.get(type, id);
    if (!record) throw new Error(`This map has no ${type} ${id}.`);
    return record;
  }

  all<T extends RecordType>(type: T): RecordTypes[T][] {
    const changed = this.#after.get(type);
    const kept = [...this.#map[type].values()].filter((record) => !changed?.has(record.id));
    const written = changed ? [...changed.values()].filter((record) => record !== null) : [];
    return [...kept, ...written] as RecordTypes[T][];
  }

  /** Adds the record, or replaces the one of its type and identifier. */
  put(record: MapRecord): void {
    this.#changesOf(record.type).set(record.id, record);
  }

  update<T extends RecordType>(type: T, id: string, patch: Partial<RecordTypes[T]>): void {
    this.put({ ...this.require(type, id), ...patch, type, id } as MapRecord);
  }

  remove(type: RecordType, id: string): void {
    this.#changesOf(type).set(id, null);
  }

  diff(): MapDiff {
    const changes = [...this.#after].flatMap(([type, records]) =>
      [...records].map(([id, after]) => ({
        before: (this.#map[type].get(id) as MapRecord | undefined) ?? null,
        after,
      })),
    );
    return diffFromChanges(changes);
  }

  #changesOf(type: RecordType): Map<string, MapRecord | null> {
    let changes = this.#after.get(type);
    if (!changes) {
      changes = new Map();
      this.#after.set(type, changes);
    }
    return changes;
  }
}

/** Runs one edit on a draft of the map and returns what it changed, as one diff. */
export function draftDiff(map: WorkflowMap, edit: (draft: MapDraft) => void): MapDiff {
  const draft = new MapDraft(map);
  edit(draft);
  return draft.diff();
}
