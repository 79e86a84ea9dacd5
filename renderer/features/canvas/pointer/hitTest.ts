import { pillPlace } from '../../../../shared/drawing/drawPill.ts';
import { layoutMeasures } from '../../../../shared/layout/layoutMeasures.ts';
import type { MapLayout, Route } from '../../../../shared/layout/mapLayout.ts';
import type { ArrowLooks } from '../arrows/arrowLooks.ts';
import { routeBounds } from '../arrows/routeShape.ts';
import { grown, touches } from '../camera/area.ts';
import { pictureZoom } from '../camera/useView.ts';
import { farPillSize, farPills, farPillWidth } from '../picture/farPills.ts';

/** What lies under the pointer. */
export type Target =
  | { readonly kind: 'step'; readonly id: string }
  | { readonly kind: 'arrow'; readonly id: string; readonly handoffId: string | null }
  | { readonly kind: 'pill'; readonly id: string; readonly handoffId: string }
  | { readonly kind: 'ground' };

interface Place {
  readonly x: number;
  readonly y: number;
}

const ground: Target = { kind: 'ground' };

/** How near to an arrow, in pixels of the screen, the pointer must be. */
const arrowReach = 6;

/** What lies at this point of a map drawn at this scale: a number before a step before an arrow. */
export function hitTest(layout: MapLayout, looks: ArrowLooks, point: Place, zoom: number): Target {
  const pill = zoom < pictureZoom ? farPillAt(layout, looks, point, zoom) : pillAt(layout, looks, point);
  return pill ?? stepAt(layout, point) ?? arrowAt(layout, looks, point, arrowReach / zoom) ?? ground;
}

export function isSameTarget(a: Target | null, b: Target | null): boolean {
  if (a === b) return true;
  if (!a || !b || a.kind !== b.kind) return false;
  return a.kind === 'ground' || (b.kind !== 'ground' && a.id === b.id && handoffOf(a) === handoffOf(b));
}

/** The handoff that a target stands for; null when it stands for none. */
export function handoffOf(target: Target | null): string | null {
  return target?.kind === 'arrow' || target?.kind === 'pill' ? target.handoffId : null;
}

function pillAt(layout: MapLayout, looks: ArrowLooks, point: Place): Target | null {
  const { labelWidth, labelHeight } = layoutMeasures;
  for (const [id, look] of looks) {
    const route = layout.routes.get(id);
    if (!route || Math.abs(route.label.x - point.x) > labelWidth) continue;
    for (const [index, pill] of look.pills.entries()) {
      const place = pillPlace(route.label, index);
      const inside =
        Math.abs(place.x - point.x) <= labelWidth / 2 && Math.abs(place.y - point.y) <= labelHeight / 2;
      if (inside) return { kind: 'pill', id, handoffId: pill.handoffId };
    }
  }
  return null;
}

function farPillAt(layout: MapLayout, looks: ArrowLooks, point: Place, zoom: number): Target | null {
  const halfHeight = farPillSize.height / 2 / zoom;
  const pill = farPills(layout, looks, zoom).find(
    ({ x, y, text }) =>
      Math.abs(x - point.x) <= farPillWidth(text) / 2 / zoom && Math.abs(y - point.y) <= halfHeight,
  );
  return pill ? { kind: 'pill', id: pill.connectionId, handoffId: pill.handoffId } : null;
}

/** The step at this point; the last one drawn where two overlap. */
export function stepAt(layout: MapLayout, point: Place): Target | null {
  let found: string | null = null;
  for (const box of layout.steps.values()) {
    if (point.x < box.x || point.x > box.x + box.width) continue;
    if (point.y >= box.y && point.y <= box.y + box.height) found = box.id;
  }
  return found === null ? null : { kind: 'step', id: found };
}

function arrowAt(layout: MapLayout, looks: ArrowLooks, point: Place, tolerance: number): Target | null {
  const around = { ...point, width: 0, height: 0 };
  let best: { id: string; distance: number } | null = null;
  for (const route of layout.routes.values()) {
    if (!touches(grown(routeBounds(route), tolerance), around)) continue;
    const distance = distanceTo(route, point);
    if (distance <= tolerance && (!best || distance < best.distance)) best = { id: route.id, distance };
  }
  return best && { kind: 'arrow', id: best.id, handoffId: looks.get(best.id)?.handoffId ?? null };
}

/** Distance from a point to a route of horizontal and vertical segments. */
function distanceTo(route: Route, { x, y }: Place): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < route.points.length; at += 1) {
    const [x1, y1] = route.points[at - 1] ?? [0, 0];
    const [x2, y2] = route.points[at] ?? [0, 0];
    const dx = Math.max(Math.min(x1, x2) - x, 0, x - Math.max(x1, x2));
    const dy = Math.max(Math.min(y1, y2) - y, 0, y - Math.max(y1, y2));
    least = Math.min(least, Math.hypot(dx, dy));
  }
  return least;
}
