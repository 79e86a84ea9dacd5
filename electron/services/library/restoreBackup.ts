import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { readableTime } from '../../../shared/model/readableTime.ts';
import { type Backup, listBackups } from './backups.ts';
import { libraryDamaged } from './damage.ts';
import { walkChain } from './editChain.ts';
import { editsIn } from './editLog.ts';
import { type Head, readHead } from './head.ts';
import type { LibraryFiles } from './libraryFiles.ts';
import { openForReading, type Sqlite } from './openDatabase.ts';
import { syncFile, syncFolder } from './writeDurably.ts';

/**
 * Puts a backup in the place of a database that cannot be read, if it holds every edit up to the head. The damaged
 * file is kept beside it.
 * @returns what to tell the user.
 * @throws UserError `library-damaged` when no backup holds everything; nothing has then been changed.
 */
export function restoreBackup(sqlite: Sqlite, files: LibraryFiles, what: string, cause?: unknown): string {
  const headFile = readHead(files.head);
  const head = headFile.kind === 'read' ? headFile.head : null;
  const complete = head && listBackups(files.backups).find((backup) => holdsAll(sqlite, backup, head));
  if (!complete) throw libraryDamaged(files, `${what}${knownLoss(head)}`, { cause });
  const copy = `${files.database}.new`;
  copyFileSync(complete.path, copy);
  syncFile(copy);
  const aside = `${files.database}.damaged`;
  if (existsSync(files.database)) renameSync(files.database, aside);
  rmSync(files.writeAheadLog, { force: true });
  renameSync(copy, files.database);
  syncFolder(files.folder);
  return `${what} Baton has put the backup of ${readableTime(complete.time)} in its place; it holds every edit, so nothing is lost.`;
}

function holdsAll(sqlite: Sqlite, backup: Backup, head: Head): boolean {
  try {
    const copy = openForReading(sqlite, backup.path);
    try {
      const report = walkChain(editsIn(copy), head.seq);
      return report.damaged.length === 0 && report.tip?.seq === head.seq && report.askedHash === head.hash;
    } finally {
      copy.close();
    }
  } catch {
    // A backup that cannot be read does not hold everything; the next may.
    return false;
  }
}

function knownLoss(head: Head | null): string {
  if (!head) return '';
  return ` It held ${head.seq} edits; the last was “${head.label}” of ${readableTime(head.time)}.`;
}
