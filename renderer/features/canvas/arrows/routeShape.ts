import { type ArrowShape, arrowShape } from '../../../../shared/drawing/arrowShape.ts';
import type { Route } from '../../../../shared/layout/mapLayout.ts';
import type { Area } from '../camera/area.ts';

const shapes = new WeakMap<Route, Map<number, ArrowShape>>();
const bounds = new WeakMap<Route, Area>();

/** The shape of a route drawn with a line of this width, in pixels; worked out once. */
export function routeShape(route: Route, width: number): ArrowShape {
  const known = shapes.get(route) ?? new Map<number, ArrowShape>();
  shapes.set(route, known);
  const shape = known.get(width) ?? arrowShape(route.points, width);
  known.set(width, shape);
  return shape;
}

/** The area that a route runs through; worked out once. */
export function routeBounds(route: Route): Area {
  const known = bounds.get(route);
  if (known) return known;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of route.points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const area = { x: left, y: top, width: right - left, height: bottom - top };
  bounds.set(route, area);
  return area;
}
