import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import type { LibraryFiles } from './libraryFiles.ts';

/** Marks a SQLite file as a Baton library: the letters “Batn”. */
export const APPLICATION_ID = 0x42_61_74_6e;

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const PAGE_COUNT_AT = 28;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/** What a file claims to be, read from its first bytes without opening it as a database. */
export type DatabaseHeader =
  | { readonly kind: 'missing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'library'; readonly schemaVersion: number };

/**
 * Reads the header, and the one that waits in the write-ahead log, so that a library from a newer Baton is known
 * before anything touches it. Must not be called while this process has the database open: closing the file again
 * would release the locks that the process holds on it.
 */
export function readDatabaseHeader(files: LibraryFiles): DatabaseHeader {
  if (!existsSync(files.database)) return { kind: 'missing' };
  const header = readStart(files.database);
  if (header.length === 0) return { kind: 'empty' };
  if (!isDatabase(header)) return { kind: 'foreign' };
  const waiting = headerInWriteAheadLog(files.writeAheadLog);
  const newest = waiting && isDatabase(waiting) ? waiting : header;
  const id = newest.readUInt32BE(APPLICATION_ID_AT);
  const schemaVersion = newest.readUInt32BE(USER_VERSION_AT);
  // A first start that was cut off leaves a database with nothing in it yet; a table has a page of its own.
  const isBlank = id === 0 && schemaVersion === 0 && newest.readUInt32BE(PAGE_COUNT_AT) <= 1;
  if (id !== APPLICATION_ID && !isBlank) return { kind: 'foreign' };
  return { kind: 'library', schemaVersion };
}

function isDatabase(header: Buffer): boolean {
  return header.length >= HEADER_BYTES && header.toString('latin1', 0, MAGIC.length) === MAGIC;
}

function readStart(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEADER_BYTES);
    return bytes.subarray(0, readSync(file, bytes, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

const LOG_HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;

/**
 * The newest first page in the log's current run (frames of an earlier run carry other salts). Format: SQLite's “WAL
 * File Format”.
 */
function headerInWriteAheadLog(path: string): Buffer | null {
  if (!existsSync(path)) return null;
  const log = readFileSync(path);
  if (log.length < LOG_HEADER_BYTES) return null;
  const frameBytes = FRAME_HEADER_BYTES + log.readUInt32BE(8);
  const salts = log.subarray(16, 24);
  let found: Buffer | null = null;
  for (let at = LOG_HEADER_BYTES; at + frameBytes <= log.length; at += frameBytes) {
    if (!log.subarray(at + 8, at + 16).equals(salts)) break;
    const page = at + FRAME_HEADER_BYTES;
    if (log.readUInt32BE(at) === 1) found = log.subarray(page, page + HEADER_BYTES);
  }
  return found;
}
