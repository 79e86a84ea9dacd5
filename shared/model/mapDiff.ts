import { z } from 'zod';
import type { MapRecord, RecordType, WorkflowMap } from './workflowMap.ts';
import { recordSchemas, recordTypes } from './workflowMap.ts';

/**
 * The one way a map changes: records added, updated (before, after) and removed.
 * A record appears at most once, and an update never changes a record's type or identifier.
 */
export interface MapDiff {
  readonly added: readonly MapRecord[];
  readonly updated: readonly (readonly [before: MapRecord, after: MapRecord])[];
  readonly removed: readonly MapRecord[];
}

export const emptyDiff: MapDiff = { added: [], updated: [], removed: [] };

const schemas = Object.values(recordSchemas);

/** Any record. Its type decides at once which schema it must meet. */
export const recordSchema: z.ZodType<MapRecord> = z.discriminatedUnion('type', [...schemas] as [
  (typeof schemas)[number],
  ...typeof schemas,
]);

export const mapDiffSchema: z.ZodType<MapDiff> = z.strictObject({
  added: z.array(recordSchema),
  updated: z.array(z.tuple([recordSchema, recordSchema])),
  removed: z.array(recordSchema),
});

export function isEmptyDiff(diff: MapDiff): boolean {
  return diff.added.length === 0 && diff.updated.length === 0 && diff.removed.length === 0;
}

/**
 * The map after the diff. Tables the diff does not touch are the same objects as before.
 * @throws Error when the diff adds a record that is there, or changes or removes one that is not.
 */
export function applyDiff(map: WorkflowMap, diff: MapDiff): WorkflowMap {
  const copies = new Map<RecordType, Map<string, MapRecord>>();
  const table = (type: RecordType): Map<string, MapRecord> => {
    let copy = copies.get(type);
    if (!copy) {
      copy = new Map<string, MapRecord>(map[type]);
      copies.set(type, copy);
    }
    return copy;
  };
  for (const record of diff.removed) {
    if (!table(record.type).delete(record.id))
      throw new Error(`There is no ${record.type} ${record.id} to remove.`);
  }
  for (const [before, after] of diff.updated) {
    if (!table(before.type).has(before.id))
      throw new Error(`There is no ${before.type} ${before.id} to change.`);
    table(after.type).set(after.id, after);
  }
  for (const record of diff.added) {
    if (table(record.type).has(record.id)) throw new Error(`There is a ${record.type} ${record.id} already.`);
    table(record.type).set(record.id, record);
  }
  return { ...map, ...Object.fromEntries(copies) } as WorkflowMap;
}

/** The diff that takes `diff` back. */
export function invertDiff(diff: MapDiff): MapDiff {
  return {
    added: diff.removed,
    updated: diff.updated.map(([before, after]) => [after, before] as const),
    removed: diff.added,
  };
}

/** One diff that does what `first` and then `second` do. */
export function squashDiffs(first: MapDiff, second: MapDiff): MapDiff {
  return squashAll([first, second]);
}

/** One diff that does what all of them do in turn. */
export function squashAll(diffs: readonly MapDiff[]): MapDiff {
  const changes = new Map<string, RecordChange>();
  for (const change of diffs.flatMap(changesOf)) {
    const record = change.after ?? change.before;
    if (!record) continue;
    const key = `${record.type}/${record.id}`;
    const earlier = changes.get(key);
    changes.set(key, { before: earlier ? earlier.before : change.before, after: change.after });
  }
  return diffFromChanges(changes.values());
}

/** The diff that turns one map into the other. Records are compared by identity, then by content. */
export function diffMaps(from: WorkflowMap, to: WorkflowMap): MapDiff {
  const changes: RecordChange[] = [];
  for (const type of recordTypes) {
    if (from[type] === to[type]) continue;
    for (const [id, before] of from[type]) changes.push({ before, after: to[type].get(id) ?? null });
    for (const [id, after] of to[type]) if (!from[type].has(id)) changes.push({ before: null, after });
  }
  return diffFromChanges(changes);
}

/** What a diff makes of one record: null before it is added, null after it is removed. */
export interface RecordChange {
  readonly before: MapRecord | null;
  readonly after: MapRecord | null;
}

export function changesOf(diff: MapDiff): RecordChange[] {
  return [
    ...diff.removed.map((before) => ({ before, after: null })),
    ...diff.updated.map(([before, after]) => ({ before, after })),
    ...diff.added.map((after) => ({ before: null, after })),
  ];
}

/** Changes that end where they began are left out. */
export function diffFromChanges(changes: Iterable<RecordChange>): MapDiff {
  const added: MapRecord[] = [];
  const updated: [MapRecord, MapRecord][] = [];
  const removed: MapRecord[] = [];
  for (const { before, after } of changes) {
    if (before && after) {
      if (!sameContent(before, after)) updated.push([before, after]);
    } else if (after) added.push(after);
    else if (before) removed.push(before);
  }
  return { added, updated, removed };
}

/** Deep equality of JSON values, whatever the order of their keys. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(b, key) &&
      sameContent((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}
