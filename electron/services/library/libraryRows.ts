import type Database from 'better-sqlite3';
import { z } from 'zod';
import { UserError } from '../../../shared/contract/outcome.ts';
import { type MapDiff, sameContent } from '../../../shared/model/mapDiff.ts';
import { SHEET_ID, type Sheet, sheetSchema } from '../../../shared/model/sheet.ts';
import {
  type MapRecord,
  type RecordType,
  recordSchemas,
  recordTypes,
  registryTypes,
} from '../../../shared/model/workflowMap.ts';
import type { ContentHash } from './contentHash.ts';
import { MAP_COLUMNS, type MapRow, prepareRowStatements, type RowStatements } from './rowStatements.ts';

const mapRowSchema = z.strictObject({
  id: z.string(),
  version: z.number(),
  createdAt: z.string(),
  changedAt: z.string(),
  deletedAt: z.string().nullable(),
});

const recordRowSchema = z.strictObject({ type: z.enum(recordTypes), body: z.string() });

/** The place of a record that belongs to no map. */
const REGISTRY = '';

export function isRegistryType(type: RecordType): boolean {
  return registryTypes.some((registry) => registry === type);
}

/** The rows of maps, records and the registry. Every change also goes into the hash over all rows. */
export class LibraryRows {
  readonly #database: Database.Database;
  readonly #statements: RowStatements;

  constructor(database: Database.Database) {
    this.#database = database;
    this.#statements = prepareRowStatements(database);
  }

  map(id: string): MapRow | null {
    const row = this.#statements.map.get(id);
    return row === undefined ? null : mapRowSchema.parse(row);
  }

  /** All maps, the newest change first. */
  maps(): MapRow[] {
    return this.#statements.maps.all().map((row) => mapRowSchema.parse(row));
  }

  putMap(row: MapRow, content: ContentHash): void {
    const before = this.map(row.id);
    if (before) content.toggle(mapContent(before));
    this.#statements.putMap.run(row);
    content.toggle(mapContent(row));
  }

  recordsOf(mapId: string): MapRecord[] {
    return this.#statements.records.all(mapId).map(parseRecord);
  }

  /** The record that says that the map is a score sheet. */
  sheetOf(mapId: string): Sheet | undefined {
    const body = this.#body(mapId, 'sheet', SHEET_ID);
    return body === null ? undefined : sheetSchema.parse(JSON.parse(body));
  }

  /** The records of a map that have texts, as they were checked when they were stored. */
  searchable(mapId: string): MapRecord[] {
    return this.#statements.searchable.all(mapId).map((body) => JSON.parse(body));
  }

  registry(): MapRecord[] {
    return this.#statements.registry.all().map(parseRecord);
  }

  /** Whether another map, deleted ones included, refers to the owner or system. */
  isUsedElsewhere(record: Pick<MapRecord, 'type' | 'id'>, mapId: string): boolean {
    return this.#statements.use.get(mapId, referenceTo(record)) !== undefined;
  }

  /** The records of all maps that refer to the owner or system, perhaps with some that do not. */
  recordsNaming(record: Pick<MapRecord, 'type' | 'id'>): { mapId: string; record: MapRecord }[] {
    return this.#statements.naming
      .all(referenceTo(record))
      .map(({ mapId, ...row }) => ({ mapId, record: parseRecord(row) }));
  }

  /** A record of the map or, of its type, of the registry; null where there is none. */
  record(mapId: string, type: RecordType, id: string): MapRecord | null {
    const body = this.#body(isRegistryType(type) ? REGISTRY : mapId, type, id);
    return body === null ? null : parseRecord({ type, body });
  }

  registryRecord(type: RecordType, id: string): MapRecord | null {
    const body = this.#statements.entry.get(type, id);
    return body === undefined ? null : parseRecord({ type, body });
  }

  /**
   * Carries out the diff.
   * @throws UserError `conflict` when it does not fit the rows. The caller's transaction takes back what was done.
   */
  apply(mapId: string, diff: MapDiff, content: ContentHash): void {
    for (const before of diff.removed) this.#replace(mapId, before, null, content);
    for (const [before, after] of diff.updated) this.#replace(mapId, before, after, content);
    for (const after of diff.added) this.#replace(mapId, null, after, content);
  }

  /** Every row, as it goes into the hash over all rows. */
  *contents(): IterableIterator<RowContent> {
    for (const row of this.#database.prepare<[], MapRow>(`select ${MAP_COLUMNS} from map`).iterate()) {
      yield mapContent(row);
    }
    yield* this.#database
      .prepare<[], RowContent>('select map_id, type, id, body from record')
      .raw()
      .iterate();
    yield* this.#database
      .prepare<[], RowContent>(`select '${REGISTRY}', type, id, body from registry`)
      .raw()
      .iterate();
  }

  /** Replaces every row by these. The caller's transaction checks references at its end. */
  rebuild(maps: Iterable<MapRow>, records: Iterable<StoredRecord>): void {
    this.#database.exec('delete from record; delete from registry; delete from map');
    for (const row of maps) this.#statements.putMap.run(row);
    for (const row of records) this.#put(row.mapId, row.type, row.id, row.body);
  }

  #replace(mapId: string, before: MapRecord | null, after: MapRecord | null, content: ContentHash): void {
    const record = after ?? before;
    if (!record) return;
    const { type, id } = record;
    const place = isRegistryType(type) ? REGISTRY : mapId;
    const stored = this.#body(place, type, id);
    if ((stored === null) !== (before === null)) throw doesNotFit();
    if (stored !== null && !sameContent(JSON.parse(stored), before)) throw doesNotFit();
    if (stored !== null) content.toggle([place, type, id, stored]);
    if (after === null) {
      this.#delete(place, type, id);
      return;
    }
    const body = JSON.stringify(after);
    this.#put(place, type, id, body);
    content.toggle([place, type, id, body]);
  }

  #body(place: string, type: string, id: string): string | null {
    const { entry, record } = this.#statements;
    return (place === REGISTRY ? entry.get(type, id) : record.get(place, type, id)) ?? null;
  }

  #put(place: string, type: string, id: string, body: string): void {
    if (place === REGISTRY) this.#statements.putEntry.run(type, id, body);
    else this.#statements.putRecord.run(place, type, id, body);
  }

  #delete(place: string, type: string, id: string): void {
    if (place === REGISTRY) this.#statements.deleteEntry.run(type, id);
    else this.#statements.deleteRecord.run(place, type, id);
  }
}

/** What a row adds to the hash over all rows. */
export type RowContent = readonly (string | number | null)[];

export interface StoredRecord {
  /** Empty for a record of the registry. */
  readonly mapId: string;
  readonly type: string;
  readonly id: string;
  readonly body: string;
}

export function mapContent(row: MapRow): RowContent {
  return ['map', row.id, row.version, row.createdAt, row.changedAt, row.deletedAt];
}

/** What stands in the body of a record that refers to it. */
function referenceTo({ type, id }: Pick<MapRecord, 'type' | 'id'>): string {
  return `*${type === 'owner' ? 'wnerId' : 'ystem*Id'}":"${id}"*`;
}

function doesNotFit(): UserError {
  return new UserError(
    'conflict',
    'This edit no longer fits the map as it is stored. Open the map again, then repeat the edit.',
  );
}

function parseRecord(row: unknown): MapRecord {
  const { type, body } = recordRowSchema.parse(row);
  return recordSchemas[type].parse(JSON.parse(body)) as MapRecord;
}
