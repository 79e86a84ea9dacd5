import { layoutMeasures } from '../../../../shared/layout/layoutMeasures.ts';
import { type Area, around, touches } from './area.ts';

/** Where the map's origin lies in the canvas, in pixels from its corner, and the scale (1 is 100 %). */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const smallestZoom = 0.01;
export const largestZoom = 2.5;
/** Under this scale no name can be read. */
export const readableZoom = 0.6;
/** A map too wide for the canvas opens no larger than this, so that more of its flow is in sight. */
const openingZoom = 0.85;
/** From this scale on, names of 13 pixels are 18 high on the screen: a room can read them. */
export const roomZoom = 1.4;
/** Kept free at the edges, in pixels of the screen. */
const edge = 24;
/** While a room watches, what is edited has its surroundings in sight. */
const roomEdge = 72;
/** The lane names are wider for a room; the style says the same. */
const roomLaneNames = 208;

/** The part of the canvas that is not covered by the lane names, and how the map may stand in it. */
export interface Frame {
  readonly size: Size;
  readonly left: number;
  /** Kept free at the edges, in pixels of the screen. */
  readonly edge: number;
  readonly smallest: number;
}

export function frameOf(size: Size, presenting = false): Frame {
  return presenting
    ? { size, left: roomLaneNames, edge: roomEdge, smallest: roomZoom }
    : { size, left: layoutMeasures.laneNameWidth, edge, smallest: smallestZoom };
}

function clampZoom(zoom: number, smallest: number): number {
  return Math.min(largestZoom, Math.max(smallest, zoom));
}

/** The part of the map in sight. */
export function areaInSight({ x, y, zoom }: Viewport, { width, height }: Size): Area {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

/**
 * Shows the whole area in the middle of the frame, not larger than `largest`. What cannot be shown whole at the
 * smallest scale is shown from its beginning.
 */
export function fitArea(area: Area, { size, left, edge, smallest }: Frame, largest = 1): Viewport {
  const width = Math.max(1, size.width - left - 2 * edge);
  const height = Math.max(1, size.height - 2 * edge);
  const zoom = clampZoom(Math.min(largest, width / area.width, height / area.height), smallest);
  return {
    zoom,
    x: left + edge + Math.max(0, width - area.width * zoom) / 2 - area.x * zoom,
    y: edge + Math.max(0, height - area.height * zoom) / 2 - area.y * zoom,
  };
}

/**
 * The first look at a map: all of it where it can be read like that, else its beginning, with as many lanes as can be
 * read.
 */
export function openingViewport(map: Size, frame: Frame): Viewport {
  const { size, left, edge } = frame;
  if (map.width <= 0 || map.height <= 0) return { x: left, y: edge, zoom: 1 };
  const whole = fitArea({ x: 0, y: 0, ...map }, frame);
  if (whole.zoom >= readableZoom) return { ...whole, x: left };
  const readable = Math.min(openingZoom, Math.max(readableZoom, (size.height - 2 * edge) / map.height));
  const zoom = Math.max(readable, frame.smallest);
  return { zoom, x: left, y: Math.max(edge, (size.height - map.height * zoom) / 2) };
}

/** The smallest move after which the area can be seen; the same viewport when it can be seen already. */
export function revealArea(viewport: Viewport, area: Area, { size, left, edge }: Frame): Viewport {
  const { zoom } = viewport;
  const x = shift(viewport.x + area.x * zoom, area.width * zoom, left + edge, size.width - edge);
  const y = shift(viewport.y + area.y * zoom, area.height * zoom, edge, size.height - edge);
  return x === 0 && y === 0 ? viewport : { zoom, x: viewport.x + x, y: viewport.y + y };
}

/** Of areas that are all out of sight the one nearest to its middle; null while any is in sight. */
export function nearestAway(viewport: Viewport, areas: Iterable<Area>, { size, left }: Frame): Area | null {
  const shown = { ...viewport, x: viewport.x - left };
  const sight = areaInSight(shown, { width: size.width - left, height: size.height });
  const middle = middleOf(sight);
  let nearest: Area | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const area of areas) {
    if (touches(sight, area)) return null;
    const { x, y } = middleOf(area);
    const distance = Math.hypot(x - middle.x, y - middle.y);
    if (distance < shortest) [nearest, shortest] = [area, distance];
  }
  return nearest;
}

function middleOf({ x, y, width, height }: Area): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

function shift(start: number, length: number, from: number, to: number): number {
  if (start < from || length > to - from) return from - start;
  return Math.min(0, to - (start + length));
}

/** Changes the scale, to `smallest` at least, and keeps the point of the canvas `at` where it is. */
export function zoomAround(
  viewport: Viewport,
  zoom: number,
  at: { x: number; y: number },
  smallest = smallestZoom,
): Viewport {
  const next = clampZoom(zoom, smallest);
  const factor = next / viewport.zoom;
  return { zoom: next, x: at.x - (at.x - viewport.x) * factor, y: at.y - (at.y - viewport.y) * factor };
}

/** Shows some areas as large as can be, at 100 % at most. */
export function fitAreas(areas: Iterable<Area>, frame: Frame): Viewport | null {
  const all = around(areas);
  return all && fitArea(all, frame);
}
