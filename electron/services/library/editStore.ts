import type { MapDiff } from '../../../shared/model/mapDiff.ts';
import type { Ports } from '../ports.ts';
import { type BackupReason, dueBackups, makeBackup } from './backups.ts';
import { ContentHash } from './contentHash.ts';
import type { LoggedAction, LoggedEdit } from './editChain.ts';
import { headOf, writeHead } from './head.ts';
import type { LibraryParts } from './libraryParts.ts';
import { rowAfter } from './replay.ts';
import type { MapRow } from './rowStatements.ts';

/** What the library asks of the world around it. */
export type LibraryWorld = Pick<Ports, 'clock' | 'ids' | 'log' | 'author'>;

/** An edit as it is to be stored: its diff holds exactly what changes in the library. */
export interface StoredEdit {
  readonly mapId: string;
  readonly editId: string;
  readonly action: LoggedAction;
  readonly label: string;
  readonly diff: MapDiff;
}

/** An edit and the map that it is made on; null before there is one. */
export interface PlacedEdit {
  readonly before: MapRow | null;
  readonly edit: StoredEdit;
}

/** The one place that writes: an edit goes into the rows, the log, the head and, when it is time, a backup. */
export class EditStore {
  readonly #parts: LibraryParts;
  readonly #world: LibraryWorld;
  readonly #notices: string[];
  #tip: LoggedEdit | null;

  constructor(parts: LibraryParts, world: LibraryWorld, tip: LoggedEdit | null, notices: readonly string[]) {
    this.#parts = parts;
    this.#world = world;
    this.#tip = tip;
    this.#notices = [...notices];
  }

  get tip(): LoggedEdit | null {
    return this.#tip;
  }

  get notices(): readonly string[] {
    return this.#notices;
  }

  /** Stores the edit and returns the map's version after it. */
  put(before: MapRow | null, edit: StoredEdit): number {
    this.putAll([{ before, edit }]);
    return versionAfter(before);
  }

  /**
   * Stores the edits, each of another map, in one transaction. The head follows once the transaction is on the disk.
   * When anything throws before that, nothing has changed.
   */
  putAll(edits: readonly PlacedEdit[]): void {
    const time = this.#world.clock.now();
    this.#tip = this.#parts.database
      .transaction(() => edits.reduce((tip, placed) => this.#append(tip, placed, time), this.#tip))
      .immediate();
    this.#moveHead();
    this.backupIfDue();
  }

  #append(tip: LoggedEdit | null, { before, edit }: PlacedEdit, time: string): LoggedEdit {
    const { rows, log } = this.#parts;
    const version = versionAfter(before);
    // SQLite stores half a surrogate pair as something else, and the entry would no longer match its hash.
    const label = edit.label.toWellFormed();
    const author = this.#world.author.toWellFormed();
    const content = new ContentHash(tip?.content);
    rows.putMap(rowAfter(before, { ...edit, version, time }), content);
    rows.apply(edit.mapId, edit.diff, content);
    const diff = JSON.stringify(edit.diff);
    return log.append(tip, { ...edit, label, version, author, time, diff, content: content.hex });
  }

  /** A backup that fails is told, never thrown: the edits are saved all the same. */
  backupIfDue(): void {
    if (!this.#tip) return;
    try {
      const due = dueBackups(this.#parts.files.backups, this.#world.clock.now());
      for (const reason of due) this.backup(reason);
    } catch (error) {
      const told = 'A backup of the library could not be made. Every edit is saved all the same.';
      if (!this.#notices.includes(told)) this.#notices.push(told);
      this.#world.log.error(told, error);
    }
  }

  /** @throws Error when the backup could not be made and checked. */
  backup(reason: BackupReason): void {
    const { sqlite, database, files } = this.#parts;
    makeBackup(sqlite, database, files.backups, reason, this.#world.clock.now());
  }

  #moveHead(): void {
    try {
      writeHead(this.#parts.files.head, headOf(this.#tip));
    } catch (error) {
      // The edit is saved: a head that lags is allowed, and the next edit writes it again.
      this.#world.log.error('baton.head could not be written.', error);
    }
  }
}

function versionAfter(before: MapRow | null): number {
  return (before?.version ?? 0) + 1;
}
