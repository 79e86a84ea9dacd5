import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { UserError } from '../../../shared/contract/outcome.ts';
import type { Ports } from '../ports.ts';
import { makeBackup } from './backups.ts';
import { checkLibrary } from './checkLibrary.ts';
import { readDatabaseHeader } from './databaseHeader.ts';
import { EditLog } from './editLog.ts';
import { type Head, headOf, readHead, writeHead } from './head.ts';
import { libraryInUse, writeHolder } from './holder.ts';
import { Library } from './library.ts';
import { isDamage, libraryFailure } from './libraryFailure.ts';
import { type LibraryFiles, libraryFiles } from './libraryFiles.ts';
import type { LibraryParts } from './libraryParts.ts';
import { LibraryRows } from './libraryRows.ts';
import { makeFolder } from './makeFolder.ts';
import { libraryTooNew, migrate, newestSchema, schemaVersionOf } from './migrate.ts';
import { loadSqlite, openDatabase, type Sqlite } from './openDatabase.ts';
import { openFolders } from './openFolders.ts';
import { restoreBackup } from './restoreBackup.ts';

export type LibraryPorts = Pick<Ports, 'clock' | 'ids' | 'log' | 'author'> & {
  /** What a second opener is told has the library open, such as “the Baton window”. */
  readonly program: string;
};

/**
 * Opens the library in the folder, or begins one there. Everything is checked before anything is shown.
 * @throws UserError with the sentence for the user: `library-in-use`, `library-too-new`, `library-damaged`,
 * `read-only`, `disk-full`, `input-output`, or `unexpected` when this Node is too old.
 */
export async function openLibrary(folder: string, ports: LibraryPorts): Promise<Library> {
  const sqlite = await loadSqlite();
  const files = claimFolder(folder);
  try {
    checkWritable(files);
    return openClaimed(sqlite, files, ports);
  } catch (error) {
    openFolders.delete(files.folder);
    const failure = libraryFailure(error, 'open');
    throw failure.code === 'library-in-use' ? libraryInUse(files.holder) : failure;
  }
}

/** One process opens a library once: SQLite's lock only keeps other processes out. */
function claimFolder(folder: string): LibraryFiles {
  try {
    makeFolder(folder);
    const files = libraryFiles(realpathSync(folder));
    if (openFolders.has(files.folder)) throw libraryInUse(files.holder);
    openFolders.add(files.folder);
    return files;
  } catch (error) {
    throw libraryFailure(error, 'open');
  }
}

/** Asked first, because SQLite opens what it may not write for reading, and fails later with another error. */
function checkWritable(files: LibraryFiles): void {
  accessSync(files.folder, constants.W_OK);
  if (existsSync(files.database)) accessSync(files.database, constants.W_OK);
}

function openClaimed(sqlite: Sqlite, files: LibraryFiles, ports: LibraryPorts): Library {
  const restored = replaceUnreadable(sqlite, files);
  try {
    return openReadable(sqlite, files, ports, restored);
  } catch (error) {
    if (!isDamage(error) || error instanceof UserError) throw error;
    const notice = restoreBackup(sqlite, files, 'A part of the library could not be read.', error);
    return openReadable(sqlite, files, ports, [...restored, notice]);
  }
}

/** Looks at the database before it is opened: a newer one is refused untouched, a lost one is restored. */
function replaceUnreadable(sqlite: Sqlite, files: LibraryFiles): string[] {
  const header = readDatabaseHeader(files);
  if (header.kind === 'library') {
    if (header.schemaVersion > newestSchema) throw libraryTooNew();
    return [];
  }
  const headFile = readHead(files.head);
  const heldEdits = headFile.kind === 'damaged' || (headFile.kind === 'read' && headFile.head.seq > 0);
  if (heldEdits) return [restoreBackup(sqlite, files, unreadable[header.kind])];
  if (header.kind !== 'foreign') return [];
  throw new UserError(
    'library-damaged',
    `${files.database} is not a Baton library, and was not changed. Move it away, or choose another folder.`,
  );
}

const unreadable = {
  missing: 'The library’s file baton.sqlite is missing.',
  empty: 'The library’s file baton.sqlite is empty.',
  foreign: 'The library’s file baton.sqlite is damaged or not a library.',
} as const;

function openReadable(
  sqlite: Sqlite,
  files: LibraryFiles,
  ports: LibraryPorts,
  restored: readonly string[],
): Library {
  const database = openDatabase(sqlite, files.database);
  try {
    const migrated = migrateWithBackup(sqlite, database, files, ports);
    const log = new EditLog(database);
    const parts: LibraryParts = { sqlite, database, files, log, rows: new LibraryRows(database) };
    const checked = checkLibrary(parts);
    renewHead(files, headOf(checked.tip));
    writeHolder(files.holder, { program: ports.program, process: process.pid, since: ports.clock.now() });
    const notices = [...restored, ...migrated, ...checked.notices];
    for (const notice of notices) ports.log.info(notice);
    const library = new Library(parts, ports, checked.tip, notices);
    library.backupIfDue();
    return library;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** After a kill the head may lag behind; before the first edit, or when it is lost, there is none. */
function renewHead(files: LibraryFiles, head: Head): void {
  const present = readHead(files.head);
  if (present.kind !== 'read' || present.head.hash !== head.hash) writeHead(files.head, head);
}

function migrateWithBackup(
  sqlite: Sqlite,
  database: Database.Database,
  files: LibraryFiles,
  ports: LibraryPorts,
): string[] {
  const before = schemaVersionOf(database);
  if (before === 0 && database.prepare('select 1 from sqlite_master').get() !== undefined) {
    throw new UserError(
      'library-damaged',
      `${files.database} is not a Baton library, and was not changed. Move it away, or choose another folder.`,
    );
  }
  const outdated = before > 0 && before < newestSchema;
  if (outdated) makeBackup(sqlite, database, files.backups, 'migration', ports.clock.now());
  migrate(database);
  return outdated ? ['The library was brought up to this version of Baton; a backup was made first.'] : [];
}
