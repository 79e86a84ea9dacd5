import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { libraryFiles } from '../../../../electron/services/library/libraryFiles.ts';

/** Changes a closed library behind Baton's back. */
export function tamper(folder: string, statements: string): void {
  const database = new SqliteDatabase(libraryFiles(folder).database);
  database.pragma('foreign_keys = OFF');
  database.pragma('ignore_check_constraints = ON');
  database.exec(statements);
  database.close();
}

/** One value from a closed library or backup. */
export function ask(folder: string, question: string, file = 'baton.sqlite'): unknown {
  const database = new SqliteDatabase(join(folder, file), { readonly: true });
  const answer = database.prepare(question).pluck().get();
  database.close();
  return answer;
}
