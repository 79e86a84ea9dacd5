import { layoutMeasures } from './layoutMeasures.ts';
import type { Point, StepBox } from './mapLayout.ts';
import { OccupiedPlane } from './occupiedPlane.ts';
import type { RoutePoints } from './traceRoutes.ts';

/** Kept free around a label. */
const MARGIN = 4;
/** Where on a segment a label may sit, the best place first. */
const SHARES = [0.5, 0.25, 0.75, 0.12, 0.88];

/**
 * A place on each route where a label covers no step and no other label, if there is one, and as few other arrows as
 * it can: the middle of the longest horizontal segment that carries it, then other places on it, then shorter and
 * vertical segments.
 * `rooms` are taken by other words. The routes of which `first` is true choose before the others, which do not look at arrows.
 */
export function placeLabels(
  routes: readonly RoutePoints[],
  first: (route: number) => boolean,
  boxes: Iterable<StepBox>,
  rooms: readonly Area[] = [],
): Point[] {
  const occupied = new OccupiedPlane();
  for (const box of boxes) occupied.add(box.x, box.y, box.x + box.width, box.y + box.height);
  for (const room of rooms) occupied.add(...room);
  const arrows = new OccupiedPlane();
  const segments = routes.map(segmentsOf);
  for (const { from, to } of segments.flat()) {
    arrows.add(
      Math.min(from[0], to[0]),
      Math.min(from[1], to[1]),
      Math.max(from[0], to[0]),
      Math.max(from[1], to[1]),
    );
  }
  const labels: Point[] = [];
  for (const turn of [true, false]) {
    for (const [index, own] of segments.entries()) {
      if (first(index) !== turn) continue;
      const label = bestPlace(own, occupied, turn ? arrows : null) ?? middleOf(own, routes[index] ?? []);
      occupied.add(...labelArea(label, 0));
      labels[index] = label;
    }
  }
  return labels;
}

/**
 * The free place that covers the fewest arrows, and the first of equals; none when no place is free.
 * Without arrows it is the first free place.
 */
function bestPlace(
  own: readonly Segment[],
  occupied: OccupiedPlane,
  arrows: OccupiedPlane | null,
): Point | null {
  let best: Point | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const place of candidates(own)) {
    if (occupied.count(...labelArea(place, MARGIN), 1) > 0) continue;
    if (!arrows) return place;
    const area = labelArea(place, 0);
    const ownCovered = own.filter((segment) => touches(segment, area)).length;
    const covered: number = arrows.count(...area, fewest + ownCovered) - ownCovered;
    if (covered === 0) return place;
    if (covered < fewest) [best, fewest] = [place, covered];
  }
  return best;
}

type Area = readonly [left: number, top: number, right: number, bottom: number];

function labelArea({ x, y }: Point, margin: number): Area {
  const halfWidth = layoutMeasures.labelWidth / 2 + margin;
  const halfHeight = layoutMeasures.labelHeight / 2 + margin;
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

function touches({ from, to }: Segment, [left, top, right, bottom]: Area): boolean {
  return (
    Math.min(from[0], to[0]) < right &&
    Math.max(from[0], to[0]) > left &&
    Math.min(from[1], to[1]) < bottom &&
    Math.max(from[1], to[1]) > top
  );
}

interface Segment {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly length: number;
  readonly horizontal: boolean;
}

function segmentsOf(route: RoutePoints): Segment[] {
  const segments: Segment[] = [];
  for (let at = 1; at < route.length; at += 1) {
    const [from, to] = [route[at - 1], route[at]];
    if (!from || !to) continue;
    const horizontal = from[1] === to[1];
    segments.push({ from, to, horizontal, length: Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]) });
  }
  return segments;
}

function* candidates(segments: readonly Segment[]): Generator<Point> {
  const last = segments.at(-1);
  const carrying = segments
    .filter((segment) => segment.length >= roomNeeded(segment, segment === last && segments.length > 1))
    .sort(byLength);
  for (const segment of carrying) for (const share of SHARES) yield pointOn(segment, share);
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
function middleOf(segments: readonly Segment[], route: RoutePoints): Point {
  const [longest] = segments.toSorted(byLength);
  if (longest) return pointOn(longest, 0.5);
  const [x, y] = route[0] ?? [0, 0];
  return { x, y };
}
