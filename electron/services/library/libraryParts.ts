import type Database from 'better-sqlite3';
import type { LoggedEdit } from './editChain.ts';
import type { EditLog } from './editLog.ts';
import type { LibraryFiles } from './libraryFiles.ts';
import type { LibraryRows } from './libraryRows.ts';
import type { Sqlite } from './openDatabase.ts';

/** An open database with what reads and writes it. */
export interface LibraryParts {
  readonly sqlite: Sqlite;
  readonly database: Database.Database;
  readonly files: LibraryFiles;
  readonly log: EditLog;
  readonly rows: LibraryRows;
}

export interface CheckedLibrary {
  /** The newest entry of the log. */
  readonly tip: LoggedEdit | null;
  /** What was found and put right, one sentence each. */
  readonly notices: readonly string[];
}
