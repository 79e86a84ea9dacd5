import type Database from 'better-sqlite3';
import { z } from 'zod';
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
const labelledSchema = z.strictObject({ label: z.string(), diff: z.string() });

/** The log of every edit to every map: only ever added to. */
export class EditLog {
  readonly #insert: Database.Statement<[LoggedEdit]>;
  readonly #byEditId: Database.Statement<[string]>;
  readonly #actions: Database.Statement<[string]>;
  readonly #labelled: Database.Statement<[number]>;
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    this.#database = database;
    this.#insert = database.prepare(`insert or replace into edit
      (seq, map_id, edit_id, version, action, label, author, time, diff, content, previous_hash, hash)
      values (@seq, @mapId, @editId, @version, @action, @label, @author, @time, @diff, @content, @previousHash, @hash)`);
    this.#byEditId = database.prepare('select map_id as mapId, version from edit where edit_id = ?');
    this.#actions = database.prepare('select seq, action from edit where map_id = ? order by version');
    this.#labelled = database.prepare('select label, diff from edit where seq = ?');
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

  labelledDiff(seq: number): { readonly label: string; readonly diff: string } {
    return labelledSchema.parse(this.#labelled.get(seq));
  }

  /** Every entry as it is stored. Nothing is checked: whoever walks the chain finds what is wrong. */
  entries(): IterableIterator<LoggedEdit> {
    return editsIn(this.#database);
  }
}

/** The entries in a database that may be a backup or damaged. */
export function editsIn(database: Database.Database): IterableIterator<LoggedEdit> {
  return database.prepare<[], LoggedEdit>(`select ${COLUMNS} from edit order by seq`).iterate();
}
