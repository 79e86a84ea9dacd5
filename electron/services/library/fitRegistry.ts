import { diffFromChanges, type MapDiff } from '../../../shared/model/mapDiff.ts';
import type { MapRecord, RecordType } from '../../../shared/model/workflowMap.ts';
import { isRegistryType } from './libraryRows.ts';

/** The registry as the diff meets it. */
export interface RegistryView {
  current(type: RecordType, id: string): MapRecord | null;
  /** True when the entry must stay although the diff removes it. */
  mustStay(record: MapRecord): boolean;
}

/**
 * The diff as it can be carried out on the registry that all maps share. Another map may have added, renamed or
 * removed the same owner since: the newest word counts, and an entry that must stay is not removed. Records that
 * belong to the map are left as they are.
 */
export function fitRegistry(diff: MapDiff, registry: RegistryView): MapDiff {
  const changes: { before: MapRecord | null; after: MapRecord | null }[] = [];
  const word = (record: MapRecord, after: MapRecord | null) => {
    const before = registry.current(record.type, record.id);
    if (before && after === null && registry.mustStay(before)) return;
    changes.push({ before, after });
  };
  for (const record of diff.removed.filter(isShared)) word(record, null);
  for (const [before, after] of diff.updated) if (isShared(before)) word(before, after);
  for (const record of diff.added.filter(isShared)) word(record, record);
  const fitted = diffFromChanges(changes);
  return {
    added: [...fitted.added, ...diff.added.filter((record) => !isShared(record))],
    updated: [...fitted.updated, ...diff.updated.filter(([before]) => !isShared(before))],
    removed: [...fitted.removed, ...diff.removed.filter((record) => !isShared(record))],
  };
}

function isShared(record: MapRecord): boolean {
  return isRegistryType(record.type);
}
