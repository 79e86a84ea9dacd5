import type { Area } from './area.ts';
import { frameOf, revealArea, type Size, type Viewport, zoomAround } from './viewport.ts';

/** How the map lies when a room begins to watch: near enough to be read, with the selected area in sight. */
export function roomViewport(before: Viewport, area: Area | null, size: Size): Viewport {
  const frame = frameOf(size, true);
  const near = zoomAround(before, Math.max(before.zoom, frame.smallest), anchor(before, area, false));
  return area ? revealArea(near, area, frame) : besideNames(near, true);
}

/**
 * How it lies afterwards: where it lay at the desk, moved as little as the selected area needs; with nothing selected,
 * as far away as at the desk, where the room left it.
 */
export function deskViewport(now: Viewport, atDesk: Viewport, area: Area | null, size: Size): Viewport {
  if (area) return revealArea(atDesk, area, frameOf(size));
  return besideNames(zoomAround(now, atDesk.zoom, anchor(now, null, true)), false);
}

/** The middle of the area, else the upper left corner of what is in sight. */
function anchor({ x, y, zoom }: Viewport, area: Area | null, presenting: boolean): { x: number; y: number } {
  return area
    ? { x: x + (area.x + area.width / 2) * zoom, y: y + (area.y + area.height / 2) * zoom }
    : { x: laneNamesOf(presenting), y: 0 };
}

/** The lane names are wider for a room: the map moves with their edge. */
function besideNames(viewport: Viewport, presenting: boolean): Viewport {
  return { ...viewport, x: viewport.x + laneNamesOf(presenting) - laneNamesOf(!presenting) };
}

function laneNamesOf(presenting: boolean): number {
  return frameOf({ width: 0, height: 0 }, presenting).left;
}
