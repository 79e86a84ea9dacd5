import { listBackups } from './backups.ts';
import { libraryDamaged, lossSentence, missingEdits } from './damage.ts';
import { type ChainReport, isWhole, type LoggedEdit, walkChain } from './editChain.ts';
import { editsIn } from './editLog.ts';
import type { Head } from './head.ts';
import type { CheckedLibrary, LibraryParts } from './libraryParts.ts';
import { openForReading } from './openDatabase.ts';

/**
 * Puts lost edits back from the backups. Only what the chain and the head then confirm is kept: either every edit is
 * as it was written, or the library is refused.
 * @throws UserError `library-damaged`, saying what is missing. The caller's transaction takes back what was done.
 */
export function healLog(
  parts: LibraryParts,
  report: ChainReport,
  missing: readonly number[],
  head: Head | null,
): CheckedLibrary {
  const found = findInBackups(parts, missing);
  const lost = missing.filter((seq) => !found.has(seq));
  if (lost.length > 0) throw libraryDamaged(parts.files, lossSentence(lost, report, head));
  // The indexes must agree with the damaged rows before those can be replaced.
  parts.database.exec('reindex edit');
  for (const seq of report.stray) parts.log.remove(seq);
  for (const edit of found.values()) parts.log.put(edit);
  const healed = walkChain(parts.log.entries(), head?.seq ?? 0);
  const remaining = missingEdits(healed, head);
  if (remaining.length > 0 || healed.stray.length > 0) {
    throw libraryDamaged(parts.files, lossSentence(missing, report, head));
  }
  return { tip: healed.tip, notices: [healedNotice(missing.length)] };
}

function healedNotice(count: number): string {
  if (count === 0) return 'An entry in the log that was no edit was removed; nothing is lost.';
  const edits = count === 1 ? '1 edit was' : `${count} edits were`;
  return `${edits} damaged on the disk and restored from a backup; nothing is lost.`;
}

/** Whole copies of the wanted edits, from the newest backups that have them. */
function findInBackups({ sqlite, files }: LibraryParts, wanted: readonly number[]): Map<number, LoggedEdit> {
  const found = new Map<number, LoggedEdit>();
  for (const backup of listBackups(files.backups)) {
    if (found.size === wanted.length) break;
    for (const edit of editsInBackup(sqlite, backup.path)) {
      if (wanted.includes(edit.seq) && !found.has(edit.seq)) found.set(edit.seq, edit);
    }
  }
  return found;
}

function editsInBackup(sqlite: LibraryParts['sqlite'], path: string): LoggedEdit[] {
  try {
    const copy = openForReading(sqlite, path);
    try {
      return [...editsIn(copy)].filter(isWhole);
    } finally {
      copy.close();
    }
  } catch {
    // A backup that cannot be read holds nothing that helps; the others may.
    return [];
  }
}
