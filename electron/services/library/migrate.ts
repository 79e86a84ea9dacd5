import type Database from 'better-sqlite3';
import { UserError } from '../../../shared/contract/outcome.ts';
import { APPLICATION_ID } from './databaseHeader.ts';
import type { Migration } from './migration.ts';
import { initial } from './migrations/0010Initial.ts';
import { namedVersions } from './migrations/0020NamedVersions.ts';
import { handoffFigures } from './migrations/0030HandoffFigures.ts';

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = [initial, namedVersions, handoffFigures];

/** The newest schema this Baton knows. */
export const newestSchema = migrations.at(-1)?.version ?? 0;

/** The schema the database has; 0 before anything is in it. */
export function schemaVersionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

export function libraryTooNew(): UserError {
  return new UserError(
    'library-too-new',
    'This library was written by a newer Baton. It was not changed. Install the newest Baton to open it.',
  );
}

/**
 * Brings the database to the newest schema in one transaction. The caller has made a backup.
 * @throws UserError `library-too-new`; the database is then as it was.
 */
export function migrate(database: Database.Database, steps: readonly Migration[] = migrations): void {
  const version = schemaVersionOf(database);
  const newest = steps.at(-1)?.version ?? 0;
  if (version > newest) throw libraryTooNew();
  if (version === newest) return;
  database
    .transaction(() => {
      for (const step of steps.filter((candidate) => candidate.version > version)) {
        database.exec(step.statements);
      }
      database.pragma(`application_id = ${APPLICATION_ID}`);
      database.pragma(`user_version = ${newest}`);
    })
    .exclusive();
  // So that the version stands in the file itself, where an older Baton reads it before it opens anything.
  database.pragma('wal_checkpoint(TRUNCATE)');
}
