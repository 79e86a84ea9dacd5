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

type Found = Pick<PlannedRow, 'state' | 'standing' | 'options' | 'choice' | 'round'>;

const nothing = { standing: null, options: [], choice: null, round: null } as const;

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
  const options = optionsFor(placing, last);
  const choice = asked !== undefined && options.includes(asked) ? asked : (options[0] ?? 'keepMap');
  const place = isTaken ? settle(rating, placing, standing, choice) : null;
  return { state: 'conflict', standing: last, options, choice, round: place };
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

/** While a hidden round runs both cannot be kept: a round after it would count before it is revealed. */
function optionsFor(placing: Placing, last: Rating): readonly RowChoice[] {
  return !placing.isRoundOpen || newRound(placing, last) > ROUND_LIMIT
    ? ['keepMap', 'takeSheet']
    : ['keepBoth', 'takeSheet', 'keepMap'];
}

function newRound({ round, latestBegun }: Placing, last: Rating): number {
  return Math.max(round, latestBegun, last.round) + 1;
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
  const rounds = [...standing.map(({ round }) => round), newRound(placing, last)];
  const inTime = [...standing, rating].sort(byTime);
  for (const [index, round] of rounds.entries()) {
    const next = inTime[index];
    if (next && (next === rating || next.round !== round)) ratings.put(next, raterId, round);
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
