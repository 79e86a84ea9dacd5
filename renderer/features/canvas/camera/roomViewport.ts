import type { BeforeRoom } from '../../../state/sessionStore.ts';
import { type Area, holds } from './area.ts';
import { type Frame, frameOf, revealArea, type Size, type Viewport, zoomAround } from './viewport.ts';

/**
 * How the map lies when a room begins to watch: near enough to be read, with the selected area in sight, else with no
 * more empty ground around the map than there has to be.
 */
export function roomViewport(before: Viewport, area: Area | null, size: Size, map: Size): Viewport {
  const frame = frameOf(size, true);
  const near = zoomAround(before, Math.max(before.zoom, frame.smallest), anchor(before, area, false));
  return area ? revealArea(near, area, frame) : onMap(besideNames(near, true), map, frame);
}

/**
 * How it lies afterwards: where it lay at the desk, moved as little as the selected area needs; with nothing selected,
 * where it lay at the desk if all of it can be seen there, else as far away where the room left it.
 */
export function deskViewport(
  now: Viewport,
  { atDesk, came }: BeforeRoom,
  area: Area | null,
  size: Size,
  map: Size,
): Viewport {
  const frame = frameOf(size);
  if (area) return revealArea(atDesk, area, frame);
  if (isSame(now, came) || isWhole(atDesk, map, frame)) return atDesk;
  return besideNames(zoomAround(now, atDesk.zoom, anchor(now, null, true)), false);
}

/** As far as the map goes: it begins at the lane names and near the upper edge, or ends at the others. */
function onMap({ x, y, zoom }: Viewport, map: Size, { size, left, edge }: Frame): Viewport {
  return {
    zoom,
    x: within(x, map.width * zoom, left, size.width - edge),
    y: within(y, map.height * zoom, Math.min(Math.max(0, y), edge), size.height - edge),
  };
}

/** What is longer than its room covers it; what is shorter stands at its beginning. */
function within(start: number, length: number, from: number, to: number): number {
  return Math.min(from, Math.max(Math.min(to - length, from), start));
}

/** Whether all of the map can be seen beside the lane names. */
function isWhole({ x, y, zoom }: Viewport, map: Size, { size, left }: Frame): boolean {
  const shown = { x: left, y: 0, width: size.width - left, height: size.height };
  return holds(shown, { x, y, width: map.width * zoom, height: map.height * zoom });
}

function isSame(a: Viewport, b: Viewport): boolean {
  return a.zoom === b.zoom && Math.hypot(a.x - b.x, a.y - b.y) < 1;
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
