import { diffFromChanges, type MapDiff, sameContent } from '../../../shared/model/mapDiff.ts';
import type { MapRecord, RecordType } from '../../../shared/model/workflowMap.ts';

/** The record as it is now, or null where it is gone. */
export type CurrentRecord = (type: RecordType, id: string) => MapRecord | null;

/**
 * What takes the diff back although records were changed since: a field that says something else by now keeps it, and a
 * record that is gone stays away. What the diff removed comes back; nothing that it added is removed.
 */
export function takeBack(diff: MapDiff, current: CurrentRecord): MapDiff {
  const updated = diff.updated.map(([before, after]) => {
    const now = current(after.type, after.id);
    return { before: now, after: now && withFieldsBack(now, before, after) };
  });
  const removed = diff.removed.map((record) => {
    const now = current(record.type, record.id);
    return { before: now, after: now ?? record };
  });
  return diffFromChanges([...updated, ...removed]);
}

function withFieldsBack(now: MapRecord, before: MapRecord, after: MapRecord): MapRecord {
  const said = new Map<string, unknown>(Object.entries(after));
  const present = new Map<string, unknown>(Object.entries(now));
  const back = Object.entries(before).filter(
    ([field, value]) =>
      !sameContent(value, said.get(field)) && sameContent(present.get(field), said.get(field)),
  );
  return { ...now, ...Object.fromEntries(back) };
}
