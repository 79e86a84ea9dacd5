import { layoutMeasures } from '../../../../shared/layout/layoutMeasures.ts';
import type { LaneBox, MapLayout } from '../../../../shared/layout/mapLayout.ts';
import type { Area } from '../camera/area.ts';

export interface LandingCell extends Area {
  readonly laneId: string;
  readonly column: number;
}

export const columnPitch = layoutMeasures.stepWidth + layoutMeasures.gutter;

/** The cell of the grid in which a step lands when its middle is let go at this point; null without lanes. */
export function landingCell(layout: MapLayout, point: { x: number; y: number }): LandingCell | null {
  const lane = laneAt(layout, point.y);
  if (!lane) return null;
  const column = nearestColumn(columnPlaces(layout), point.x - layoutMeasures.stepWidth / 2);
  return cellIn(layout, lane, column, point.y);
}

/** The cell of a lane and column, as near to this height as the lane has room. */
export function cellIn(layout: MapLayout, lane: LaneBox, column: number, middle: number): LandingCell {
  const { stepWidth: width, stepHeight: height } = layoutMeasures;
  const y = Math.max(lane.y, Math.min(middle - height / 2, lane.y + lane.height - height));
  const rest = lane.height < 2 * height ? lane.y + (lane.height - height) / 2 : y;
  return { laneId: lane.id, column, x: columnX(columnPlaces(layout), column), y: rest, width, height };
}

/** The lane at this height; the first or last one beyond the map. */
export function laneAt(layout: MapLayout, y: number): LaneBox | null {
  return layout.lanes.find((lane) => y < lane.y + lane.height) ?? layout.lanes.at(-1) ?? null;
}

/** Column -> its x, for the columns in which a step stands. */
function columnPlaces(layout: MapLayout): Map<number, number> {
  const places = new Map<number, number>();
  for (const box of layout.steps.values()) places.set(box.column, box.x);
  return places;
}

/** An empty column stands at its distance from the nearest one before it that is not. */
function columnX(places: ReadonlyMap<number, number>, column: number): number {
  for (let before = column; before >= 0; before -= 1) {
    const x = places.get(before);
    if (x !== undefined) return x + (column - before) * columnPitch;
  }
  return layoutMeasures.outerGutter + column * columnPitch;
}

function nearestColumn(places: ReadonlyMap<number, number>, x: number): number {
  const last = Math.max(-1, ...places.keys()) + 1;
  let best = 0;
  for (let column = 1; column <= last; column += 1) {
    if (Math.abs(columnX(places, column) - x) < Math.abs(columnX(places, best) - x)) best = column;
  }
  return best;
}
