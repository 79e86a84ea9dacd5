import type Database from 'better-sqlite3';
import { ContentHash } from './contentHash.ts';
import { DamagedDatabase, libraryDamaged, missingEdits } from './damage.ts';
import { type LoggedEdit, walkChain } from './editChain.ts';
import { type HeadFile, readHead } from './head.ts';
import { healLog } from './healLog.ts';
import type { CheckedLibrary, LibraryParts } from './libraryParts.ts';
import type { RowContent } from './libraryRows.ts';
import { replay, replayedContents } from './replay.ts';

/**
 * Checks the log of edits against its own hashes and the head beside it, and the rows against the log, before
 * anything is shown. What the log and the backups can put right is put right, in one transaction.
 * @throws UserError `library-damaged`, saying what is missing; nothing has then been changed.
 */
export function checkLibrary(parts: LibraryParts): CheckedLibrary {
  const headFile = readHead(parts.files.head);
  return parts.database
    .transaction(() => {
      parts.database.pragma('defer_foreign_keys = ON');
      const isSound = hasSoundPages(parts.database);
      // A damaged index hides rows that are there, so it is built anew before anything is looked up by it.
      if (!isSound) parts.database.exec('reindex');
      const log = checkLog(parts, headFile);
      const rows = checkRows(parts, log.tip);
      if (!isSound && !hasSoundPages(parts.database)) throw new DamagedDatabase();
      const pages = isSound ? [] : ['An index of the library was damaged on the disk and was built anew.'];
      return {
        tip: log.tip,
        notices: [...headNotices(headFile, log.tip), ...pages, ...log.notices, ...rows],
      };
    })
    .immediate();
}

function hasSoundPages(database: Database.Database): boolean {
  return database.pragma('integrity_check', { simple: true }) === 'ok';
}

function checkLog(parts: LibraryParts, headFile: HeadFile): CheckedLibrary {
  const head = headFile.kind === 'read' ? headFile.head : null;
  const report = walkChain(parts.log.entries(), head?.seq ?? 0);
  const missing = missingEdits(report, head);
  if (missing.length === 0 && report.stray.length === 0) return { tip: report.tip, notices: [] };
  return healLog(parts, report, missing, head);
}

function headNotices(headFile: HeadFile, tip: LoggedEdit | null): string[] {
  if (headFile.kind === 'read' || !tip) return [];
  const state = headFile.kind === 'missing' ? 'was missing' : 'was damaged';
  return [
    `The file baton.head ${state}, so Baton cannot tell whether later edits are lost. All ${tip.seq} edits that are here are sound, and baton.head was written again.`,
  ];
}

function checkRows({ log, rows, files }: LibraryParts, tip: LoggedEdit | null): string[] {
  const content = hashOfAll(rows.contents());
  const needed = tip?.content ?? new ContentHash().hex;
  if (content === needed) return [];
  const replayed = replay(log.entries());
  const sound = [...replayedContents(replayed)];
  if (hashOfAll(sound) !== needed) {
    throw libraryDamaged(files, 'Its records and its log of edits contradict each other.');
  }
  const stored = new Set([...rows.contents()].map((row) => JSON.stringify(row)));
  const restored = sound.filter((row) => !stored.has(JSON.stringify(row)));
  rows.rebuild(replayed.maps.values(), replayed.records.values());
  return [restoredNotice(restored)];
}

function hashOfAll(contents: Iterable<RowContent>): string {
  const hash = new ContentHash();
  for (const row of contents) hash.toggle(row);
  return hash.hex;
}

const NAMED_AT_MOST = 5;

function restoredNotice(rows: readonly RowContent[]): string {
  const names = rows.slice(0, NAMED_AT_MOST).map(([, type, id]) => `${String(type)} ${String(id)}`);
  const more = rows.length > names.length ? ` and ${rows.length - names.length} more` : '';
  const what =
    names.length === 0 ? 'Rows that no edit explains were' : `${names.join(', ')}${more}: these were`;
  return `${what} damaged on the disk. Baton has put the library right from its log of edits; nothing is lost.`;
}
