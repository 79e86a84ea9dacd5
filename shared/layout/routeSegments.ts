import { type Area, OccupiedPlane } from './occupiedPlane.ts';
import type { RoutePoints } from './traceRoutes.ts';

/** A horizontal or vertical part of a route. */
export interface Segment {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly length: number;
  readonly horizontal: boolean;
}

export function segmentsOf(route: RoutePoints): Segment[] {
  const segments: Segment[] = [];
  for (let at = 1; at < route.length; at += 1) {
    const [from, to] = [route[at - 1], route[at]];
    if (!from || !to) continue;
    const horizontal = from[1] === to[1];
    segments.push({ from, to, horizontal, length: Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]) });
  }
  return segments;
}

/** All arrows of the map as lines, to be asked how many of them an area covers. */
export class RouteLines {
  readonly #plane: OccupiedPlane;

  constructor(routes: readonly (readonly Segment[])[], width: number, height: number) {
    this.#plane = new OccupiedPlane(width, height);
    for (const segments of routes) {
      for (const segment of segments) this.#plane.add(areaOf(segment));
    }
  }

  /** How many parts of other arrows than `own` the area covers, counted up to `enough`. */
  covered(area: Area, own: readonly Segment[], enough: number): number {
    let ownCovered = 0;
    for (const segment of own) if (overlap(areaOf(segment), area)) ownCovered += 1;
    return this.#plane.count(area, enough + ownCovered) - ownCovered;
  }
}

function areaOf({ from, to }: Segment): Area {
  return [
    Math.min(from[0], to[0]),
    Math.min(from[1], to[1]),
    Math.max(from[0], to[0]),
    Math.max(from[1], to[1]),
  ];
}

export function overlap(a: Area, b: Area): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
