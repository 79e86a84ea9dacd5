import { UserError } from '../../../shared/contract/outcome.ts';
import { readableTime } from '../../../shared/model/readableTime.ts';
import { listBackups } from './backups.ts';
import type { ChainReport } from './editChain.ts';
import type { Head } from './head.ts';
import type { LibraryFiles } from './libraryFiles.ts';

/** Damage to the database's own structure, found by us: it counts like damage that SQLite reports itself. */
export class DamagedDatabase extends Error {
  readonly code = 'SQLITE_CORRUPT';

  constructor() {
    super('The structure of the database is damaged.');
  }
}

/** The places of the log that do not hold the edit that was stored there, judged by the chain and the head. */
export function missingEdits(report: ChainReport, head: Head | null): number[] {
  const missing = new Set(report.damaged);
  if (head) {
    for (let seq = report.length + 1; seq <= head.seq; seq += 1) missing.add(seq);
    const replaced = head.seq > 0 && head.seq <= report.length && report.askedHash !== head.hash;
    if (replaced) missing.add(head.seq);
  }
  return [...missing].sort((a, b) => a - b);
}

/** The refusal of a library that cannot be put right, with what is lost and the way on. */
export function libraryDamaged(files: LibraryFiles, what: string, options?: ErrorOptions): UserError {
  const [newest] = listBackups(files.backups);
  const way = newest
    ? `The newest backup is from ${readableTime(newest.time)}: ${newest.path}. To go on from it, close Baton, put it in the place of ${files.database}, and move ${files.head} away.`
    : `There is no backup in ${files.backups}.`;
  return new UserError(
    'library-damaged',
    `The library is damaged, and was not changed. ${what} ${way}`,
    options,
  );
}

/** What is lost when these places of the log are. */
export function lossSentence(missing: readonly number[], report: ChainReport, head: Head | null): string {
  const tail = missing.filter((seq) => seq > report.length);
  const inner = missing.filter((seq) => seq <= report.length);
  const sentences: string[] = [];
  if (inner.length > 0) {
    sentences.push(
      `${edits(inner.length)} of ${report.length} in its log ${inner.length === 1 ? 'is' : 'are'} missing or changed: number ${listed(inner)}.`,
    );
  }
  if (tail.length > 0 && head) {
    sentences.push(
      `Its newest ${edits(tail.length)} ${tail.length === 1 ? 'is' : 'are'} missing; the last was “${head.label}” of ${readableTime(head.time)}.`,
    );
  }
  return sentences.join(' ');
}

function edits(count: number): string {
  return count === 1 ? '1 edit' : `${count} edits`;
}

const LISTED_AT_MOST = 5;

function listed(places: readonly number[]): string {
  const shown = places.slice(0, LISTED_AT_MOST).join(', ');
  return places.length > LISTED_AT_MOST ? `${shown} and others` : shown;
}
