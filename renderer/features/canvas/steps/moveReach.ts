import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';

/** How far steps are moved: by lanes (down is positive) and columns (right is positive). */
export interface StepOffset {
  readonly lanes: number;
  readonly columns: number;
}

/** So much of a move as the map has room for, for all of the steps alike: among each other they stay where they are. */
export function moveReach(
  map: WorkflowMap,
  layout: MapLayout,
  ids: readonly string[],
  by: StepOffset,
): StepOffset {
  const lanes = placesOfLanes(layout);
  const places = ids.flatMap((id) => lanes.get(map.step.get(id)?.laneId ?? '') ?? []);
  const columns = ids.flatMap((id) => layout.steps.get(id)?.column ?? []);
  return {
    lanes: within(by.lanes, 0 - Math.min(...places, lanes.size), lanes.size - 1 - Math.max(...places, 0)),
    columns: Math.max(by.columns, 0 - Math.min(...columns, Number.POSITIVE_INFINITY)),
  };
}

/** Lane -> its place from the top, from 0. */
export function placesOfLanes(layout: MapLayout): ReadonlyMap<string, number> {
  return new Map(layout.lanes.map(({ id }, place) => [id, place]));
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
