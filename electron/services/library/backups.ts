import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { walkChain } from './editChain.ts';
import { editsIn } from './editLog.ts';
import { openForReading, type Sqlite } from './openDatabase.ts';
import { syncFile, syncFolder } from './writeDurably.ts';

export type BackupReason = 'hourly' | 'daily' | 'migration' | 'import';

/** How many backups of each kind are kept. */
const KEPT: Record<BackupReason, number> = { hourly: 24, daily: 14, migration: 5, import: 5 };

const HOUR = 3_600_000;
const INTERVALS = { hourly: HOUR, daily: 24 * HOUR } as const;

export interface Backup {
  readonly path: string;
  readonly reason: BackupReason;
  /** ISO 8601, UTC, to the second. */
  readonly time: string;
}

/** The backups in the folder, newest first. */
export function listBackups(folder: string): Backup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const [, day, clock, reason] =
        /^(\d{4}-\d\d-\d\d)T(\d\d-\d\d-\d\d)Z-(hourly|daily|migration|import)\.sqlite$/.exec(name) ?? [];
      if (!day || !clock) return [];
      const time = `${day}T${clock.replaceAll('-', ':')}Z`;
      return [{ path: join(folder, name), reason: reason as BackupReason, time }];
    })
    .sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0));
}

/** The kinds whose time has come: none of the kind is there, or the newest is an hour or a day old. */
export function dueBackups(folder: string, now: string): ('hourly' | 'daily')[] {
  const present = listBackups(folder);
  return (['daily', 'hourly'] as const).filter((reason) => {
    const newest = present.find((backup) => backup.reason === reason);
    return !newest || Date.parse(now) - Date.parse(newest.time) >= INTERVALS[reason];
  });
}

/**
 * Copies the database whole, opens and checks the copy, puts it on the disk, and only then gives it its name.
 * Older backups of the kind are dropped afterwards.
 * @throws Error when the disk refuses or the copy is not sound; no backup has then been dropped.
 */
export function makeBackup(
  sqlite: Sqlite,
  database: Database.Database,
  folder: string,
  reason: BackupReason,
  now: string,
): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${now.slice(0, 19).replaceAll(':', '-')}Z-${reason}.sqlite`);
  const beside = `${path}.new`;
  rmSync(beside, { force: true });
  try {
    database.prepare('vacuum into ?').run(beside);
    checkBackup(openForReading(sqlite, beside));
    syncFile(beside);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  syncFolder(folder);
  dropOld(folder, reason);
  return path;
}

function checkBackup(copy: Database.Database): void {
  try {
    const answer = copy.pragma('integrity_check', { simple: true });
    if (answer !== 'ok') throw new Error(`The backup is not sound: ${String(answer)}`);
    const hasLog = copy.prepare("select 1 from sqlite_master where name = 'edit'").get() !== undefined;
    if (hasLog && walkChain(editsIn(copy), 0).damaged.length > 0) {
      throw new Error('The backup is not sound: its log of edits is broken.');
    }
  } finally {
    copy.close();
  }
}

function dropOld(folder: string, reason: BackupReason): void {
  const old = listBackups(folder)
    .filter((backup) => backup.reason === reason)
    .slice(KEPT[reason]);
  for (const backup of old) rmSync(backup.path, { force: true });
}
