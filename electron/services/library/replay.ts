import { mapDiffSchema } from '../../../shared/model/mapDiff.ts';
import type { MapRecord } from '../../../shared/model/workflowMap.ts';
import type { LoggedEdit } from './editChain.ts';
import { isRegistryType, mapContent, type RowContent, type StoredRecord } from './libraryRows.ts';
import type { MapRow } from './rowStatements.ts';

/** Every row of the library as the log of edits says it must be. */
export interface ReplayedRows {
  readonly maps: ReadonlyMap<string, MapRow>;
  /** Place, type and identifier -> record. */
  readonly records: ReadonlyMap<string, StoredRecord>;
}

/** Carries out the whole log, in memory. */
export function replay(edits: Iterable<LoggedEdit>): ReplayedRows {
  const maps = new Map<string, MapRow>();
  const records = new Map<string, StoredRecord>();
  for (const edit of edits) {
    maps.set(edit.mapId, rowAfter(maps.get(edit.mapId), edit));
    const diff = mapDiffSchema.parse(JSON.parse(edit.diff));
    for (const record of diff.removed) records.delete(keyOf(stored(edit.mapId, record)));
    for (const record of [...diff.updated.map(([, after]) => after), ...diff.added]) {
      const row = stored(edit.mapId, record);
      records.set(keyOf(row), row);
    }
  }
  return { maps, records };
}

/** The replayed rows, as they go into the hash over all rows. */
export function* replayedContents({ maps, records }: ReplayedRows): IterableIterator<RowContent> {
  for (const row of maps.values()) yield mapContent(row);
  for (const { mapId, type, id, body } of records.values()) yield [mapId, type, id, body];
}

/** The row of a map after an entry of the log about it. */
export function rowAfter(
  before: MapRow | null | undefined,
  edit: Pick<LoggedEdit, 'mapId' | 'version' | 'action' | 'time'>,
): MapRow {
  const { mapId, version, action, time } = edit;
  const deletedAt = action === 'delete' ? time : action === 'restore' ? null : (before?.deletedAt ?? null);
  return { id: mapId, version, createdAt: before?.createdAt ?? time, changedAt: time, deletedAt };
}

function stored(mapId: string, record: MapRecord): StoredRecord {
  const place = isRegistryType(record.type) ? '' : mapId;
  return { mapId: place, type: record.type, id: record.id, body: JSON.stringify(record) };
}

function keyOf({ mapId, type, id }: StoredRecord): string {
  return JSON.stringify([mapId, type, id]);
}
