import type Database from 'better-sqlite3';

/** The row of a map: everything about it that is not in its records. */
export interface MapRow {
  readonly id: string;
  readonly version: number;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly deletedAt: string | null;
}

export const MAP_COLUMNS =
  'id, version, created_at as createdAt, changed_at as changedAt, deleted_at as deletedAt';

export type RowStatements = ReturnType<typeof prepareRowStatements>;

/** Every statement on the rows, prepared once. */
export function prepareRowStatements(database: Database.Database) {
  return {
    map: database.prepare<[string]>(`select ${MAP_COLUMNS} from map where id = ?`),
    maps: database.prepare<[]>(`select ${MAP_COLUMNS} from map order by changed_at desc, id`),
    putMap: database.prepare<[MapRow]>(`insert into map (id, version, created_at, changed_at, deleted_at)
      values (@id, @version, @createdAt, @changedAt, @deletedAt)
      on conflict (id) do update set version = excluded.version, created_at = excluded.created_at,
        changed_at = excluded.changed_at, deleted_at = excluded.deleted_at`),
    records: database.prepare<[string]>('select type, body from record where map_id = ? order by type, id'),
    searchable: database
      .prepare<[string], string>(
        `select body from record where map_id = ?
          and (type in ('lane', 'step', 'connection', 'handoff', 'comment', 'round', 'workflow')
            or (type = 'rating' and json_extract(body, '$.comment') <> ''))
          order by type, id`,
      )
      .pluck(),
    record: database
      .prepare<[string, string, string], string>(
        'select body from record where map_id = ? and type = ? and id = ?',
      )
      .pluck(),
    putRecord: database.prepare<[string, string, string, string]>(
      'insert or replace into record (map_id, type, id, body) values (?, ?, ?, ?)',
    ),
    deleteRecord: database.prepare<[string, string, string]>(
      'delete from record where map_id = ? and type = ? and id = ?',
    ),
    registry: database.prepare<[]>('select type, body from registry order by type, id'),
    entry: database
      .prepare<[string, string], string>('select body from registry where type = ? and id = ?')
      .pluck(),
    putEntry: database.prepare<[string, string, string]>(
      'insert or replace into registry (type, id, body) values (?, ?, ?)',
    ),
    deleteEntry: database.prepare<[string, string]>('delete from registry where type = ? and id = ?'),
    use: database.prepare<[string, string]>('select 1 from record where map_id <> ? and body glob ? limit 1'),
    naming: database.prepare<[string], { mapId: string; type: string; body: string }>(
      'select map_id as mapId, type, body from record where body glob ? order by map_id, type, id',
    ),
  };
}
