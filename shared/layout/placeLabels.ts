import { layoutMeasures } from './layoutMeasures.ts';
import type { Point } from './mapLayout.ts';
import type { Area, OccupiedPlane } from './occupiedPlane.ts';
import type { ConditionRoom } from './placeConditions.ts';
import { overlap, type RouteLines, type Segment } from './routeSegments.ts';

/** Kept free around a label. */
const MARGIN = 4;
/** An arrow is covered by what comes as near as this to its middle: the hottest is 6 wide. */
const HALF_ARROW = 3;
/** Between the labels of one arrow, one below the other. */
const STACKED = layoutMeasures.labelHeight + 2;
/** Where on a segment a label may sit, the best place first. */
const SHARES = [0.5, 0.25, 0.75, 0.12, 0.88];
/** Where no such place is free: every so many pixels along the arrow, and at last so far from its line. */
const PACE = 6;
const AWAY = [0, 12, 24, 36, 60, 84, 120];

/** An arrow as its label sees it. */
interface Arrow {
  readonly segments: readonly Segment[];
  /** How many labels stand there, one below the other. */
  readonly count: number;
  readonly condition: ConditionRoom | undefined;
}

/**
 * A place on each route where its label covers no step, no condition and no other label, and as few other arrows as it
 * can: the middle of the longest horizontal segment that carries it, then other places on it, then shorter and vertical
 * segments, then anywhere along the arrow, at last beside it. The routes that carry numbers (`numbers`: how many)
 * choose before the others, which do not look at arrows. `occupied` holds steps and conditions, and afterwards the
 * labels with numbers, too.
 */
export function placeLabels(
  routes: readonly (readonly Segment[])[],
  lines: RouteLines,
  numbers: readonly number[],
  conditions: readonly ConditionRoom[],
  occupied: OccupiedPlane,
): Point[] {
  const labels: Point[] = [];
  for (const carries of [true, false]) {
    for (const [index, segments] of routes.entries()) {
      const count = numbers[index] ?? 0;
      if (count > 0 !== carries) continue;
      const arrow = { segments, count: Math.max(1, count), condition: conditions[index] };
      const label =
        bestPlace(candidates(segments), MARGIN, arrow, occupied, carries ? lines : null) ??
        (carries ? bestPlace(everyPlace(segments), 0, arrow, occupied, null) : null) ??
        middleOf(segments);
      if (carries) occupied.add(labelArea(label, arrow.count, 0));
      labels[index] = label;
    }
  }
  return labels;
}

/**
 * The free place that covers the fewest arrows, and the first of equals; none when no place is free.
 * Without lines it is the first free place.
 */
function bestPlace(
  places: Iterable<Point>,
  margin: number,
  arrow: Arrow,
  occupied: OccupiedPlane,
  lines: RouteLines | null,
): Point | null {
  let best: Point | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (!isFree(place, margin, arrow, occupied)) continue;
    if (!lines) return place;
    const covered = lines.covered(labelArea(place, arrow.count, HALF_ARROW), arrow.segments, fewest);
    if (covered === 0) return place;
    if (covered < fewest) [best, fewest] = [place, covered];
  }
  return best;
}

/** Whether nothing is covered but, where it gives way, the arrow's own condition. */
function isFree(place: Point, margin: number, { count, condition }: Arrow, occupied: OccupiedPlane): boolean {
  const area = labelArea(place, count, margin);
  const room = condition?.givesWay && place.y === condition.y ? condition.room : null;
  const own = room && overlap(area, room) ? 1 : 0;
  return occupied.count(area, own + 1) <= own;
}

function labelArea({ x, y }: Point, count: number, margin: number): Area {
  const halfWidth = layoutMeasures.labelWidth / 2 + margin;
  const halfHeight = layoutMeasures.labelHeight / 2 + margin;
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + (count - 1) * STACKED + halfHeight];
}

function* candidates(segments: readonly Segment[]): Generator<Point> {
  const last = segments.at(-1);
  const carrying = segments
    .filter((segment) => segment.length >= roomNeeded(segment, segment === last && segments.length > 1))
    .sort(byLength);
  for (const segment of carrying) for (const share of SHARES) yield pointOn(segment, share);
}

function* everyPlace(segments: readonly Segment[]): Generator<Point> {
  const sorted = segments.toSorted(byLength);
  for (const away of AWAY) {
    for (const segment of sorted) {
      const steps = Math.ceil(segment.length / PACE);
      for (let step = 1; step < steps; step += 1)
        yield* beside(segment, pointOn(segment, step / steps), away);
    }
  }
}

function* beside({ horizontal }: Segment, { x, y }: Point, away: number): Generator<Point> {
  yield horizontal ? { x, y: y - away } : { x: x - away, y };
  if (away > 0) yield horizontal ? { x, y: y + away } : { x: x + away, y };
}

/** Enough to see the arrow on both sides of the label, and its head where it ends. */
function roomNeeded({ horizontal }: Segment, hasHead: boolean): number {
  if (!horizontal) return layoutMeasures.labelHeight + 16;
  return layoutMeasures.labelWidth + (hasHead ? 36 : 16);
}

function byLength(a: Segment, b: Segment): number {
  return Number(b.horizontal) - Number(a.horizontal) || b.length - a.length;
}

function pointOn({ from, to }: Segment, share: number): Point {
  return { x: from[0] + (to[0] - from[0]) * share, y: from[1] + (to[1] - from[1]) * share };
}

/** The middle of the longest horizontal segment, or of the longest when there is none. */
function middleOf(segments: readonly Segment[]): Point {
  const [longest] = segments.toSorted(byLength);
  return longest ? pointOn(longest, 0.5) : { x: 0, y: 0 };
}
