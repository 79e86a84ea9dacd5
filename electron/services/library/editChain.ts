import { createHash } from 'node:crypto';

/**
 * `create`, `delete` and `restore` concern the map as a whole; `name` gives the version before it a name and changes
 * nothing; the others can be undone one by one.
 */
export const loggedActions = ['create', 'edit', 'undo', 'redo', 'name', 'delete', 'restore'] as const;
export type LoggedAction = (typeof loggedActions)[number];

/** One entry of the log, as it is stored. */
export interface LoggedEdit {
  /** From 1, without gaps, over all maps of the library. */
  readonly seq: number;
  readonly mapId: string;
  readonly editId: string;
  /** The version of its map after the edit. */
  readonly version: number;
  readonly action: LoggedAction;
  readonly label: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** The diff as JSON, with exactly the records that changed in the library. */
  readonly diff: string;
  /** The hash over all rows of the library after the edit. */
  readonly content: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** What the first entry carries as the hash before it. */
export const CHAIN_START = '0'.repeat(64);

/** SHA-256, in hexadecimal, over the hash before and everything the entry says. */
export function hashOf(edit: Omit<LoggedEdit, 'hash'>): string {
  const said = [
    edit.previousHash,
    edit.seq,
    edit.mapId,
    edit.editId,
    edit.version,
    edit.action,
    edit.label,
    edit.author,
    edit.time,
    edit.diff,
    edit.content,
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

/** Whether the entry says what it said when it was written. */
export function isWhole(edit: LoggedEdit): boolean {
  return edit.hash === hashOf(edit);
}

/** What a walk along the chain found. */
export interface ChainReport {
  /** The newest whole entry; null when there is none. */
  readonly tip: LoggedEdit | null;
  /** How many places the chain has, damaged ones included. */
  readonly length: number;
  /** Places in the chain whose entry is missing, changed, or does not follow from the one before. */
  readonly damaged: readonly number[];
  /** Entries stored under a number that is not theirs. */
  readonly stray: readonly number[];
  /** The hash of the entry that was asked for, if it is there. */
  readonly askedHash: string | null;
}

/** Beyond this many the exact places of the damage no longer help anybody. */
const REPORTED_AT_MOST = 10_000;

/** Walks along the chain from its start. `ask` is the place whose hash is wanted. */
export function walkChain(edits: Iterable<LoggedEdit>, ask: number): ChainReport {
  const damaged: number[] = [];
  const stray: number[] = [];
  let expected = 1;
  let tip: LoggedEdit | null = null;
  let before: string | null = CHAIN_START;
  let askedHash: string | null = null;
  for (const edit of edits) {
    const whole = isWhole(edit);
    if (edit.seq < expected || (edit.seq > expected && !whole)) {
      stray.push(edit.seq);
      continue;
    }
    for (; expected < edit.seq && damaged.length < REPORTED_AT_MOST; expected += 1) {
      damaged.push(expected);
      before = null;
    }
    expected = edit.seq + 1;
    if (!whole || (before !== null && edit.previousHash !== before)) {
      damaged.push(edit.seq);
      before = null;
      continue;
    }
    before = edit.hash;
    tip = edit;
    if (edit.seq === ask) askedHash = edit.hash;
  }
  return { tip, length: expected - 1, damaged, stray, askedHash };
}
