import type { Tone } from '../../../../shared/analysis/lenses/lens.ts';
import type { MapLayout, Point, Route } from '../../../../shared/layout/mapLayout.ts';
import type { ArrowLooks, PillLook } from '../arrows/arrowLooks.ts';

/** The number of a handoff on a map seen from afar. Its middle is a point of the map; its size is of the screen. */
export interface FarPill extends Point {
  readonly connectionId: string;
  readonly handoffId: string;
  readonly text: string;
  readonly tone: Tone;
}

/** In pixels of the screen, at any scale. */
export const farPillSize = { width: 28, height: 18, fontSize: 12 } as const;

/** Three characters fit every number; more make it wider, in pixels of the screen. */
export function farPillWidth(text: string): number {
  return farPillSize.width + Math.max(0, text.length - 3) * 8;
}

/** Kept free around each number, in pixels of the screen. */
const gap = 2;
/** More numbers than this are no longer a place to look at. */
const mostPills = 40;
/** Numbers cover no more of the map than this share, but some are always there. */
const largestShare = 0.2;
const fewestPills = 8;

let known: { layout: MapLayout; looks: ArrowLooks; zoom: number; pills: readonly FarPill[] } | null = null;

/**
 * Where the numbers that stand out most stand on a map at this scale: on their arrows, none over another. Where a
 * place is taken, the first keeps it; the other stands elsewhere on its arrow, or is left out. What is not known has none.
 */
export function farPills(layout: MapLayout, looks: ArrowLooks, zoom: number): readonly FarPill[] {
  if (known?.layout !== layout || known.looks !== looks || known.zoom !== zoom) {
    known = { layout, looks, zoom, pills: placePills(layout, looks, zoom) };
  }
  return known.pills;
}

function placePills(layout: MapLayout, looks: ArrowLooks, zoom: number): FarPill[] {
  const placed: FarPill[] = [];
  const most = Math.min(mostPills, Math.max(fewestPills, roomFor(layout, zoom)));
  const height = (farPillSize.height + gap) / zoom;
  const across = (one: { text: string }, other: { text: string }): number =>
    ((farPillWidth(one.text) + farPillWidth(other.text)) / 2 + gap) / zoom;
  for (const { route, pill } of mostProminentFirst(layout, looks).slice(0, 2 * most)) {
    if (placed.length >= most) break;
    const free = placesOn(route).find(({ x, y }) =>
      placed.every(
        (other) => Math.abs(other.x - x) >= across(other, pill) || Math.abs(other.y - y) >= height,
      ),
    );
    if (free) placed.push({ ...pill, ...free });
  }
  return placed;
}

/** How many numbers fit the share of the map that they may cover. */
function roomFor({ width, height }: MapLayout, zoom: number): number {
  const area = width * zoom * height * zoom;
  return Math.floor((area * largestShare) / (farPillSize.width * farPillSize.height));
}

interface Carried {
  readonly route: Route;
  readonly pill: Pick<FarPill, 'connectionId' | 'handoffId' | 'text' | 'tone'>;
  readonly place: number;
}

function mostProminentFirst(layout: MapLayout, looks: ArrowLooks): Carried[] {
  const carried: Carried[] = [];
  for (const [id, look] of looks) {
    const route = layout.routes.get(id);
    if (route) for (const pill of look.pills) carried.push(...carriedBy(route, pill));
  }
  return carried.sort((a, b) => a.place - b.place);
}

function carriedBy(route: Route, { handoffId, text, tone, place }: PillLook): Carried[] {
  if (tone === null) return [];
  return [{ route, pill: { connectionId: route.id, handoffId, text, tone }, place }];
}

/** The places on an arrow where its number may stand, the best first: its own, then along its longest stretches. */
function placesOn({ points, label }: Route): Point[] {
  const stretches = points.slice(1).map(([x2, y2], place) => {
    const [x1, y1] = points[place] ?? [x2, y2];
    const along = (share: number): Point => ({ x: x1 + (x2 - x1) * share, y: y1 + (y2 - y1) * share });
    return { length: Math.abs(x2 - x1) + Math.abs(y2 - y1), places: [along(0.5), along(0.25), along(0.75)] };
  });
  const longest = stretches.sort((a, b) => b.length - a.length).slice(0, 2);
  return [label, ...longest.flatMap(({ places }) => places)];
}
