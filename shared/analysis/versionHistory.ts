import { changesOf, type MapDiff, squashAll } from '../model/mapDiff.ts';
import type { RaterMode } from '../model/raterNames.ts';
import { describeDiff } from './describeDiff.ts';

/** One entry of a map's log. */
export interface LoggedChange {
  /** The version of the map after it. */
  readonly version: number;
  readonly action: 'create' | 'edit' | 'undo' | 'redo' | 'name' | 'delete' | 'restore';
  readonly label: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly diff: MapDiff;
}

/** One edit as the history tells it. */
export interface SingleEdit {
  readonly version: number;
  readonly label: string;
  readonly time: string;
  readonly changes: readonly string[];
}

/** A version that somebody named, the first version of a map, or the edits that one person made in one go. */
export type VersionItem =
  | {
      readonly kind: 'named' | 'created';
      readonly version: number;
      readonly name: string;
      readonly author: string;
      readonly time: string;
    }
  | {
      readonly kind: 'session';
      /** The version after the last of its edits. */
      readonly version: number;
      readonly author: string;
      /** When its first and its last edit were made. */
      readonly begin: string;
      readonly end: string;
      /** What all its edits together changed. */
      readonly changes: readonly string[];
      /** The newest first. */
      readonly edits: readonly SingleEdit[];
    };

/** After so long without an edit a new session begins. */
const SESSION_GAP = 30 * 60_000;

/**
 * The history of a map, the newest first: named versions, and between them the edits folded into sessions by author
 * and time. Of several names for one state the last counts. While raters are anonymous, whoever made edits in which
 * something was scored is “Somebody”: the rater may have typed them.
 * @param log oldest first
 */
export function versionHistory(log: readonly LoggedChange[], raters: RaterMode): VersionItem[] {
  const items: VersionItem[] = [];
  let session: LoggedChange[] = [];
  const endSession = (): void => {
    if (session.length > 0) items.push(sessionOf(session, raters));
    session = [];
  };
  for (const change of log) {
    if (change.action === 'create' || change.action === 'name') {
      endSession();
      if (change.action === 'name' && items.at(-1)?.kind === 'named') items.pop();
      items.push(milestone(change));
    } else {
      const last = session.at(-1);
      if (last && !isSameSession(last, change)) endSession();
      session.push(change);
    }
  }
  endSession();
  return items.reverse();
}

function milestone({ action, version, label, author, time }: LoggedChange): VersionItem {
  return { kind: action === 'name' ? 'named' : 'created', version, name: label, author, time };
}

function isSameSession(last: LoggedChange, next: LoggedChange): boolean {
  return last.author === next.author && Date.parse(next.time) - Date.parse(last.time) < SESSION_GAP;
}

function sessionOf(session: readonly LoggedChange[], raters: RaterMode): VersionItem {
  const [first] = session;
  const last = session.at(-1);
  if (!first || !last) throw new Error('A session has at least one edit.');
  return {
    kind: 'session',
    version: last.version,
    author: raters === 'anonymous' && session.some(isAboutRatings) ? 'Somebody' : first.author,
    begin: first.time,
    end: last.time,
    changes: describeDiff(squashAll(session.map(({ diff }) => diff)), raters),
    edits: session.map((change) => singleEdit(change, raters)).reverse(),
  };
}

/** Whether it says of a rater what they answered, or who scores at all. */
function isAboutRatings({ diff }: LoggedChange): boolean {
  return changesOf(diff).some(({ before, after }) => {
    const type = (after ?? before)?.type;
    return type === 'rating' || type === 'rater';
  });
}

function singleEdit({ version, action, label, time, diff }: LoggedChange, raters: RaterMode): SingleEdit {
  const prefix = action === 'undo' ? 'undo ' : action === 'redo' ? 'redo ' : '';
  return { version, label: prefix + label, time, changes: describeDiff(diff, raters) };
}
