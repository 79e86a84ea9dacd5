import { layoutMeasures } from './layoutMeasures.ts';
import type { ConditionPlace } from './mapLayout.ts';
import type { Segment } from './routeSegments.ts';

/** How far from its beginning a condition may stand beside a turn, in pixels. */
const FARTHEST = 120;

/** A place, and how long the part of the arrow is that it stands at. */
export type ConditionCandidate = Omit<ConditionPlace, 'underLabel'> & { readonly length: number };

/** What the places of a condition depend on besides its arrow. */
export interface ConditionWish {
  /** How far the arrow begins inside the box of its step. */
  readonly inset: number;
  readonly preferBelow: boolean;
  /** It stands where the arrow leaves, however short that part is. */
  readonly atStart: boolean;
}

/**
 * Places where the condition of an arrow may be written, the best first: where the arrow leaves, on this side and the
 * other; before its end; where it begins to run along a channel; beside its first turn. When
 * nothing has room, the last ones reach beyond the turn and away from the line.
 */
export function* conditionCandidates(
  route: readonly Segment[],
  { inset, preferBelow, atStart }: ConditionWish,
): Generator<ConditionCandidate> {
  const [first, turn] = route;
  const last = route.at(-1);
  if (!first || !last) return;
  const { leastConditionWidth: least, headRoom, cornerRadius } = layoutMeasures;
  const start = partOf(first, inset, first === last ? headRoom : 0);
  const roomAtStart = atStart || start.width >= least;
  if (roomAtStart) yield* alongPart(first, start, preferBelow);
  if (first !== last) yield* roomy(partOf(reversed(last), headRoom, cornerRadius), preferBelow);
  for (const segment of route.slice(1, -1)) {
    if (!segment.horizontal) continue;
    const part = partOf(segment, cornerRadius, cornerRadius);
    if (part.width >= least) yield* alongPart(segment, part, preferBelow);
  }
  if (turn && !roomAtStart) yield* besideTurn(turn);
  yield* nearStart({ ...start, width: least }, preferBelow);
}

type Part = Omit<ConditionCandidate, 'side'>;

/** The stretch of a horizontal part that begins where the arrow comes from, with room before and after it. */
function partOf({ from, to, length }: Segment, before: number, after: number): Part {
  const width = Math.min(layoutMeasures.conditionWidth, length - before - after);
  const x = to[0] >= from[0] ? from[0] + before : from[0] - before - width;
  return { x, y: from[1], width, length };
}

function reversed(segment: Segment): Segment {
  return { ...segment, from: segment.to, to: segment.from };
}

function* roomy(part: Part, preferBelow: boolean): Generator<ConditionCandidate> {
  if (part.width >= layoutMeasures.leastConditionWidth) yield* bothSides(part, preferBelow);
}

/** This stretch of a part, and the next ones of equal width. */
function* alongPart(segment: Segment, part: Part, preferBelow: boolean): Generator<ConditionCandidate> {
  const way = segment.to[0] >= segment.from[0] ? 1 : -1;
  const pace = part.width + layoutMeasures.cornerRadius;
  for (let place = 0; place === 0 || (place < 3 && (place + 1) * pace < segment.length); place += 1) {
    yield* bothSides({ ...part, x: part.x + way * place * pace }, preferBelow);
  }
}

/** Right of the vertical part of an arrow that turns at once; narrow only where nothing wider has room. */
function* besideTurn({ from, to, length }: Segment): Generator<ConditionCandidate> {
  const { conditionWidth, leastConditionWidth, conditionHeight, cornerRadius } = layoutMeasures;
  const way = to[1] > from[1] ? 1 : -1;
  for (let along = conditionHeight; along < Math.min(length, FARTHEST); along += conditionHeight) {
    const y = from[1] + way * along + conditionHeight / 2;
    for (const width of [conditionWidth, leastConditionWidth]) {
      yield { side: 'above', x: from[0] + cornerRadius / 2, y, width, length: Number.POSITIVE_INFINITY };
    }
  }
}

/** At the start beyond the first turn, then ever farther from the line. */
function* nearStart(start: Part, preferBelow: boolean): Generator<ConditionCandidate> {
  for (let away = 0; away < FARTHEST / 2; away += layoutMeasures.conditionHeight) {
    for (const candidate of bothSides(start, preferBelow)) {
      yield { ...candidate, y: candidate.side === 'above' ? start.y - away : start.y + away };
    }
  }
}

function* bothSides(part: Part, preferBelow: boolean): Generator<ConditionCandidate> {
  yield { ...part, side: preferBelow ? 'below' : 'above' };
  yield { ...part, side: preferBelow ? 'above' : 'below' };
}
