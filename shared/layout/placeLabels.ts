import { layoutMeasures } from './layoutMeasures.ts';
import type { Point, StepBox } from './mapLayout.ts';
import type { RoutePoints } from './traceRoutes.ts';

/** Steps and labels by the squares of the plane they touch. */
const SQUARE = 256;
/** Kept free around a label. */
const MARGIN = 4;

/**
 * A place on each route where a label covers no step and no other label, if there is one: the middle of the longest
 * horizontal segment that carries it, then its quarters, then shorter and vertical segments.
 * The routes listed in `first` choose before the others.
 */
export function placeLabels(
  routes: readonly RoutePoints[],
  first: (route: number) => boolean,
  boxes: Iterable<StepBox>,
): Point[] {
  const occupied = new Occupied();
  for (const box of boxes) occupied.add(box.x, box.y, box.x + box.width, box.y + box.height);
  const labels: Point[] = routes.map(middleOf);
  for (const turn of [true, false]) {
    for (const [index, route] of routes.entries()) {
      if (first(index) !== turn) continue;
      const label = candidates(route).find((point) => occupied.isFree(point)) ?? middleOf(route);
      occupied.addLabel(label);
      labels[index] = label;
    }
  }
  return labels;
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

function candidates(route: RoutePoints): Point[] {
  const carrying = segmentsOf(route)
    .filter(({ length, horizontal }) =>
      horizontal ? length >= layoutMeasures.labelWidth + 16 : length >= layoutMeasures.labelHeight + 16,
    )
    .sort((a, b) => Number(b.horizontal) - Number(a.horizontal) || b.length - a.length);
  return carrying.flatMap((segment) => [0.5, 0.25, 0.75].map((share) => pointOn(segment, share)));
}

function pointOn({ from, to }: Segment, share: number): Point {
  return { x: from[0] + (to[0] - from[0]) * share, y: from[1] + (to[1] - from[1]) * share };
}

/** The middle of the longest horizontal segment, or of the longest when there is none. */
function middleOf(route: RoutePoints): Point {
  const [longest] = segmentsOf(route).sort(
    (a, b) => Number(b.horizontal) - Number(a.horizontal) || b.length - a.length,
  );
  if (longest) return pointOn(longest, 0.5);
  const [x, y] = route[0] ?? [0, 0];
  return { x, y };
}

class Occupied {
  readonly #squares = new Map<number, number[]>();

  add(left: number, top: number, right: number, bottom: number): void {
    this.#forEachSquare(left, top, right, bottom, (key) => {
      const list = this.#squares.get(key);
      if (list) list.push(left, top, right, bottom);
      else this.#squares.set(key, [left, top, right, bottom]);
      return false;
    });
  }

  addLabel({ x, y }: Point): void {
    const [halfWidth, halfHeight] = [layoutMeasures.labelWidth / 2, layoutMeasures.labelHeight / 2];
    this.add(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
  }

  isFree({ x, y }: Point): boolean {
    const [halfWidth, halfHeight] = [
      layoutMeasures.labelWidth / 2 + MARGIN,
      layoutMeasures.labelHeight / 2 + MARGIN,
    ];
    const [left, top, right, bottom] = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
    return !this.#forEachSquare(left, top, right, bottom, (key) => {
      const list = this.#squares.get(key) ?? [];
      for (let at = 0; at < list.length; at += 4) {
        if (
          left < (list[at + 2] ?? 0) &&
          right > (list[at] ?? 0) &&
          top < (list[at + 3] ?? 0) &&
          bottom > (list[at + 1] ?? 0)
        )
          return true;
      }
      return false;
    });
  }

  /** Stops, and says true, as soon as `visit` does. */
  #forEachSquare(
    left: number,
    top: number,
    right: number,
    bottom: number,
    visit: (key: number) => boolean,
  ): boolean {
    for (let column = Math.floor(left / SQUARE); column <= Math.floor(right / SQUARE); column += 1) {
      for (let row = Math.floor(top / SQUARE); row <= Math.floor(bottom / SQUARE); row += 1) {
        if (visit(column * 1_000_003 + row)) return true;
      }
    }
    return false;
  }
}
