import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import { type Area, touches } from '../camera/area.ts';
import type { Place } from './pointerState.ts';

/** What a lasso does to the selection: it makes a new one, adds to the old, or takes away from it. */
export type LassoMode = 'select' | 'add' | 'remove';

/** The rectangle between two opposite corners. */
export function areaBetween(from: Place, to: Place): Area {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}

/** The steps selected once the lasso is let go; what it touches counts. Those selected before keep their order. */
export function lassoed(
  layout: MapLayout,
  area: Area,
  mode: LassoMode,
  selected: readonly string[],
): readonly string[] {
  const touched = [...layout.steps.values()].filter((box) => touches(area, box)).map(({ id }) => id);
  if (mode === 'select') return touched;
  const hit = new Set(touched);
  const others = selected.filter((id) => !hit.has(id));
  return mode === 'remove' ? others : [...others, ...touched];
}
