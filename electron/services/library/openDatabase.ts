import type Database from 'better-sqlite3';
import { UserError } from '../../../shared/contract/outcome.ts';
import { checkRuntime } from './checkRuntime.ts';

/** How long a second opener waits for the first to finish closing, in milliseconds. */
const WAIT_FOR_LOCK = 250;

/** The database addon, once it is loaded. */
export type Sqlite = typeof Database;

/**
 * Loads the database addon.
 * @throws UserError when this Node would crash on it.
 */
export async function loadSqlite(): Promise<Sqlite> {
  const problem = checkRuntime();
  if (problem) throw new UserError('unexpected', problem);
  return (await import('better-sqlite3')).default;
}

/**
 * Opens the database for this process alone.
 * @throws UserError when a setting that keeps the promise of “Saved” did not take.
 */
export function openDatabase(sqlite: Sqlite, path: string): Database.Database {
  const database = new sqlite(path, { timeout: WAIT_FOR_LOCK });
  try {
    // Before the first read, so that the lock is taken at once and the log's index never leaves this process.
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('trusted_schema = OFF');
    database.pragma('cell_size_check = ON');
    database.pragma('foreign_keys = ON');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    checkSettings(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const neededSettings: readonly (readonly [name: string, value: string | number])[] = [
  ['locking_mode', 'exclusive'],
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['foreign_keys', 1],
];

/** Opens a database that is only to be read, such as a backup. */
export function openForReading(sqlite: Sqlite, path: string): Database.Database {
  return new sqlite(path, { readonly: true, fileMustExist: true });
}

/**
 * Reads every setting back: the addon opens a write-ahead log at `synchronous = NORMAL` unless told otherwise, and
 * then a power cut takes edits that were answered as saved.
 * @throws UserError naming the setting that is not as it must be.
 */
export function checkSettings(database: Database.Database): void {
  for (const [name, needed] of neededSettings) {
    const value = database.pragma(name, { simple: true });
    if (value === needed) continue;
    throw new UserError(
      'unexpected',
      `The library was not opened: the database could not be set to keep every saved edit (${name} is ${String(value)}). Install Baton again.`,
    );
  }
}
