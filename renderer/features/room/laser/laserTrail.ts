/** Where the pointer was, in pixels of the window, and when, in milliseconds. */
export interface TrailPoint {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** One piece of the light, from 1 (under the pointer) down to 0 (gone). */
export interface TrailPiece {
  readonly from: TrailPoint;
  readonly to: TrailPoint;
  readonly strength: number;
}

/** How long the light stays, in milliseconds. */
const trailTime = 600;

/** The points that still give light. */
export function liveTrail(points: readonly TrailPoint[], now: number): readonly TrailPoint[] {
  const first = points.findIndex(({ at }) => now - at < trailTime);
  return first === -1 ? [] : points.slice(first);
}

/** The trail from its oldest piece to the pointer. */
export function trailPieces(points: readonly TrailPoint[], now: number): readonly TrailPiece[] {
  return liveTrail(points, now).flatMap((to, place, live) => {
    const from = live[place - 1];
    return from ? [{ from, to, strength: Math.max(0, 1 - (now - from.at) / trailTime) }] : [];
  });
}
