import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { LoggedChange } from '../../../shared/analysis/versionHistory.ts';
import { type MapDiff, mapDiffSchema } from '../../../shared/model/mapDiff.ts';
import { CHAIN_START, hashOf, type LoggedAction, type LoggedEdit, loggedActions } from './editChain.ts';

/** What the library knows of an edit before it takes its place in the log. */
export type NewEdit = Omit<LoggedEdit, 'seq' | 'previousHash' | 'hash'>;

const COLUMNS = `seq, map_id as mapId, edit_id as editId, version, action, label, author, time, diff, content,
  previous_hash as previousHash, hash`;

const placeSchema = z.strictObject({ mapId: z.string(), version: z.number() });
const actionSchema = z.strictObject({
  seq: z.number(),
  action: z.enum(loggedActions),
});
const changeSchema = z.strictObject({
  version: z.number(),
  action: z.enum(loggedActions),
  label: z.string(),
  author: z.string(),
  time: z.string(),
  diff: z.string(),
});
const changedMapSchema = z.strictObject({ mapId: z.string(), label: z.string(), diff: z.string() });
const labelledSchema = z.strictObject({ label: z.string(), diff: z.string() });

/** The log of every edit to every map: only ever added to. */
export class EditLog {
  readonly #insert: Database.Statement<[LoggedEdit]>;
  readonly #byEditId: Database.Statement<[string]>;
  readonly #actions: Database.Statement<[string]>;
  readonly #changes: Database.Statement<[string]>;
  readonly #between: Database.Statement<[string, number, number], string>;
  readonly #naming: Database.Statement<[string], string>;
  readonly #labelled: Database.Statement<[number]>;
  readonly #ofChange: Database.Statement<[string, string]>;
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    this.#database = database;
    this.#insert = database.prepare(`insert or replace into edit
      (seq, map_id, edit_id, version, action, label, author, time, diff, content, previous_hash, hash)
      values (@seq, @mapId, @editId, @version, @action, @label, @author, @time, @diff, @content, @previousHash, @hash)`);
    this.#byEditId = database.prepare('select map_id as mapId, version from edit where edit_id = ?');
    this.#actions = database.prepare('select seq, action from edit where map_id = ? order by version');
    this.#changes = database.prepare(
      'select version, action, label, author, time, diff from edit where map_id = ? order by version',
    );
    this.#between = database
      .prepare<[string, number, number], string>(
        'select diff from edit where map_id = ? and version > ? and version <= ? order by version',
      )
      .pluck();
    this.#naming = database
      .prepare<[string], string>('select diff from edit where diff glob ? order by seq desc')
      .pluck();
    this.#labelled = database.prepare('select label, diff from edit where seq = ?');
    this.#ofChange = database.prepare(
      'select map_id as mapId, label, diff from edit where edit_id > ? and edit_id < ? order by seq',
    );
  }

  /** Adds the entry after `tip` and returns it with its place and hash. */
  append(tip: LoggedEdit | null, edit: NewEdit): LoggedEdit {
    const placed = { ...edit, seq: (tip?.seq ?? 0) + 1, previousHash: tip?.hash ?? CHAIN_START };
    const logged = { ...placed, hash: hashOf(placed) };
    this.#insert.run(logged);
    return logged;
  }

  /** Puts an entry back where it was. */
  put(edit: LoggedEdit): void {
    this.#insert.run(edit);
  }

  remove(seq: number): void {
    this.#database.prepare('delete from edit where seq = ?').run(seq);
  }

  /** Where the edit went, if it is stored. */
  find(editId: string): { readonly mapId: string; readonly version: number } | null {
    const row = this.#byEditId.get(editId);
    return row === undefined ? null : placeSchema.parse(row);
  }

  /** What was done to the map, oldest first. */
  actionsOf(mapId: string): { readonly seq: number; readonly action: LoggedAction }[] {
    return this.#actions.all(mapId).map((row) => actionSchema.parse(row));
  }

  /** What was done to the map with all it changed, oldest first. */
  changesOf(mapId: string): LoggedChange[] {
    return this.#changes.all(mapId).map((row) => {
      const { diff, ...change } = changeSchema.parse(row);
      return { ...change, diff: parseDiff(diff) };
    });
  }

  /** What led from one version of the map to a later one, in turn. */
  diffsBetween(mapId: string, from: number, to: number): MapDiff[] {
    return this.#between.all(mapId, from, to).map(parseDiff);
  }

  /** Every diff of any map in which the identifier stands, newest first. */
  *diffsNaming(id: string): IterableIterator<MapDiff> {
    for (const diff of this.#naming.iterate(`*"id":${JSON.stringify(id)}*`)) yield parseDiff(diff);
  }

  /** The entries of one change of the registry, whose identifiers are its own, a hyphen and a number. */
  editsOfChange(
    change: string,
  ): { readonly mapId: string; readonly label: string; readonly diff: MapDiff }[] {
    return this.#ofChange.all(`${change}-`, `${change}.`).map((row) => {
      const { diff, ...edit } = changedMapSchema.parse(row);
      return { ...edit, diff: parseDiff(diff) };
    });
  }

  labelledDiff(seq: number): { readonly label: string; readonly diff: string } {
    return labelledSchema.parse(this.#labelled.get(seq));
  }

  /** Every entry as it is stored. Nothing is checked: whoever walks the chain finds what is wrong. */
  entries(): IterableIterator<LoggedEdit> {
    return editsIn(this.#database);
  }
}

function parseDiff(diff: string): MapDiff {
  return mapDiffSchema.parse(JSON.parse(diff));
}

/** The entries in a database that may be a backup or damaged. */
export function editsIn(database: Database.Database): IterableIterator<LoggedEdit> {
  return database.prepare<[], LoggedEdit>(`select ${COLUMNS} from edit order by seq`).iterate();
}
