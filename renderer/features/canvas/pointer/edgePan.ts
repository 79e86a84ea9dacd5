import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import type { Frame, Viewport } from '../camera/viewport.ts';
import { columnPitch } from './landingCell.ts';
import type { Place } from './pointerState.ts';

/** So near to an edge of the canvas a drag moves the map, in pixels of the screen. */
const reach = 48;
/** How fast it moves at the edge and beyond, in pixels of the screen a second. */
const fastest = 960;
/** The pointer may cross the edge for so many milliseconds before the map begins to move. */
const patience = 200;
/** After so many more it moves at full speed. */
const start = 300;

/** For those who asked for reduced motion the map goes on by a step after so many milliseconds, and does not glide. */
const stepTime = 400;

/**
 * Says from frame to frame how far a drag with the pointer here moves the map, in pixels of the screen: the nearer the
 * edge, the faster. `time` is what has passed since the frame before, in milliseconds.
 */
export function createEdgePan(isStill: () => boolean): (at: Place, frame: Frame, time: number) => Place {
  let rested = 0;
  let waited = 0;
  return ({ x, y }, { size, left }, time) => {
    const pulls = { x: pull(x, left, size.width), y: pull(y, 0, size.height) };
    const isNear = pulls.x !== 0 || pulls.y !== 0;
    rested = isNear ? rested + time : 0;
    waited = isNear ? waited + time : 0;
    if (rested <= patience || (isStill() && waited < stepTime)) return { x: 0, y: 0 };
    const seconds = (waited / 1_000) * Math.min(1, (rested - patience) / start);
    waited = 0;
    return { x: pulls.x * seconds, y: pulls.y * seconds };
  };
}

/** In pixels a second, towards the beginning of the map above 0. */
function pull(at: number, from: number, to: number): number {
  const before = Math.min(1, Math.max(0, (from + reach - at) / reach));
  const after = Math.min(1, Math.max(0, (at - to + reach) / reach));
  return (before - after) * fastest;
}

/** The map moved by so much, as far as there is something to come into sight: one free column after the last. */
export function pannedBy(
  viewport: Viewport,
  by: Place,
  { width, height }: Pick<MapLayout, 'width' | 'height'>,
  { size, left }: Frame,
): Viewport {
  const { zoom } = viewport;
  return {
    zoom,
    x: within(viewport.x, by.x, left + reach, size.width - reach - (width + columnPitch) * zoom),
    y: within(viewport.y, by.y, reach, size.height - reach - height * zoom),
  };
}

/** Where the map lies already beyond `most` or `least`, it is not moved further, and not back either. */
function within(now: number, by: number, most: number, least: number): number {
  return by > 0 ? Math.max(now, Math.min(now + by, most)) : Math.min(now, Math.max(now + by, least));
}
