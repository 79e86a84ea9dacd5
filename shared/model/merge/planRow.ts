import type { Rating } from '../rating.ts';
import { ROUND_LIMIT } from '../round.ts';
import type { RowChoice } from './mergeChoices.ts';
import type { PlannedRow } from './mergePlan.ts';
import { type RatingsOfRater, saysTheSame } from './ratingsOfRater.ts';

/** Where the values of one sheet go. */
export interface Placing {
  readonly raterId: string;
  readonly round: number;
  /** The round begun last, or 0. Beyond it a rater’s values may be moved: nobody has looked back at them yet. */
  readonly latestBegun: number;
  readonly sheetRound: number;
  /** Whether no hidden round runs. */
  readonly isRoundOpen: boolean;
  readonly isHidden: boolean;
  readonly ratings: RatingsOfRater;
}

type Found = Pick<PlannedRow, 'state' | 'standing' | 'options' | 'choice' | 'isHidden' | 'round'>;

const nothing = { standing: null, options: [], choice: null, isHidden: false, round: null } as const;

/** What the map has of this rater for the handoff, and what becomes of the sheet’s values. Writes them when `isTaken`. */
export function planRow(
  rating: Rating,
  placing: Placing,
  asked: RowChoice | undefined,
  isTaken: boolean,
): Found {
  const { raterId, round, ratings } = placing;
  const all = ratings.of(raterId, rating.handoffId);
  const standing = standingIn(all, placing);
  const last = standing.at(-1);
  if (all.some((each) => each.round >= placing.sheetRound && isSameAnswer(each, rating)))
    return { ...nothing, state: 'already' };
  if (last && saysTheSame(last, rating)) {
    // Said again: it counts as said then, so that it stands after what was said in between.
    if (isTaken && rating.time > last.time) ratings.put({ ...last, time: rating.time }, raterId, last.round);
    return { ...nothing, state: 'already' };
  }
  if (!last) {
    if (isTaken) ratings.put(rating, raterId, round);
    return { ...nothing, state: 'new', round: isTaken ? round : null };
  }
  const options = optionsFor(placing, standing);
  const choice = asked !== undefined && options.includes(asked) ? asked : (options[0] ?? 'keepMap');
  const place = isTaken ? settle(rating, placing, standing, choice) : null;
  const isHidden = placing.isHidden || isWaiting(last, placing);
  return { state: 'conflict', standing: last, options, choice, isHidden, round: place };
}

function isSameAnswer(a: Rating, b: Rating): boolean {
  return a.time === b.time && saysTheSame(a, b);
}

/** The rater’s values in this round and in those that only sheets made, by round. */
function standingIn(all: readonly Rating[], { round, latestBegun }: Placing): readonly Rating[] {
  return all
    .filter((each) => each.round === round || each.round > Math.max(round, latestBegun))
    .sort((a, b) => a.round - b.round);
}

/** Both are kept unless the map has no round left for that. */
function optionsFor(placing: Placing, standing: readonly Rating[]): readonly RowChoice[] {
  return lastRound(placing, standing) + 1 + standing.length > ROUND_LIMIT
    ? ['keepMap', 'takeSheet']
    : ['keepBoth', 'takeSheet', 'keepMap'];
}

/** The latest of the rounds that were begun and those that this rater’s values stand in. */
function lastRound({ round, latestBegun }: Placing, standing: readonly Rating[]): number {
  return Math.max(round, latestBegun, ...standing.map((each) => each.round));
}

/** Whether it stands in a round that waits with the hidden one. */
function isWaiting({ round }: Rating, { isRoundOpen, latestBegun }: Placing): boolean {
  return !isRoundOpen && round > latestBegun;
}

/** Carries the choice out and answers the round of the sheet’s values. */
function settle(
  rating: Rating,
  placing: Placing,
  standing: readonly Rating[],
  choice: RowChoice,
): number | null {
  const { raterId, ratings } = placing;
  const last = standing.at(-1);
  if (choice === 'keepMap' || !last) return null;
  if (choice === 'takeSheet') {
    ratings.put(rating, raterId, last.round);
    return last.round;
  }
  const isShown = !placing.isRoundOpen && !placing.isHidden;
  return isShown ? keepWaiting(rating, placing, standing) : keepInTime(rating, placing, standing);
}

/** Spreads all values over the rounds of this rater and a new one, by time. */
function keepInTime(rating: Rating, placing: Placing, standing: readonly Rating[]): number | null {
  const rounds = [...standing.map(({ round }) => round), lastRound(placing, standing) + 1];
  return spread([...standing, rating].sort(byTime), rounds, rating, placing);
}

/**
 * While a hidden round runs, what is shown stays as it is. The sheet’s values wait in rounds after the hidden one, by
 * time; what is shown and was said after them waits there once more, so that it stands after them again.
 */
function keepWaiting(rating: Rating, placing: Placing, standing: readonly Rating[]): number | null {
  const waiting = standing.filter((each) => isWaiting(each, placing));
  const again = standing.filter(
    (each) =>
      !isWaiting(each, placing) &&
      byTime(rating, each) < 0 &&
      !waiting.some((other) => isSameAnswer(other, each)),
  );
  const inTime = [...waiting, ...again, rating].sort(byTime);
  const rounds = inTime.map((_, index) => placing.latestBegun + 1 + index);
  return spread(inTime, rounds, rating, placing);
}

/** Puts the values into the rounds one by one, and answers the round of the sheet’s. */
function spread(
  inTime: readonly Rating[],
  rounds: readonly number[],
  rating: Rating,
  placing: Placing,
): number | null {
  const { raterId, ratings, isRoundOpen, latestBegun } = placing;
  for (const [index, round] of rounds.entries()) {
    const next = inTime[index];
    if (next && (next === rating || next.round !== round)) ratings.put(next, raterId, round);
    if (!isRoundOpen && round > latestBegun) ratings.hold(round);
  }
  return rounds[inTime.indexOf(rating)] ?? null;
}

/** What was said last stands in the latest round, in whatever order it came in. */
function byTime(a: Rating, b: Rating): number {
  const [left, right] = [textOf(a), textOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function textOf({ time, scores, comment }: Rating): string {
  const entries = Object.entries(scores).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([time, entries, comment]);
}
