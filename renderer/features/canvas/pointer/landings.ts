import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { moveReach, placesOfLanes, type StepOffset } from '../steps/moveReach.ts';
import { cellIn, type LandingCell } from './landingCell.ts';
import type { Gesture } from './pointerState.ts';

/** How far a step lies from the cell. */
export function offsetTo(map: WorkflowMap, layout: MapLayout, stepId: string, cell: LandingCell): StepOffset {
  const lanes = placesOfLanes(layout);
  const to = lanes.get(cell.laneId) ?? 0;
  const from = lanes.get(map.step.get(stepId)?.laneId ?? '') ?? to;
  const column = layout.steps.get(stepId)?.column ?? cell.column;
  return { lanes: to - from, columns: cell.column - column };
}

/** A cell with the step that lands in it. */
export type Landing = LandingCell & { readonly stepId: string };

/** The cell in which each of the dragged steps will land. */
export function landings(
  map: WorkflowMap,
  layout: MapLayout,
  { ids, grabbed, cell, from, at }: Gesture & { kind: 'move' },
): readonly Landing[] {
  if (!cell) return [];
  const by = moveReach(map, layout, ids, offsetTo(map, layout, grabbed, cell));
  const places = placesOfLanes(layout);
  return ids.flatMap((id) => {
    const box = layout.steps.get(id);
    const lane = layout.lanes[(places.get(map.step.get(id)?.laneId ?? '') ?? Number.NaN) + by.lanes];
    if (!box || !lane) return id === grabbed ? [{ ...cell, stepId: id }] : [];
    const middle = box.y + box.height / 2 + at.y - from.y;
    return [{ ...cellIn(layout, lane, box.column + by.columns, middle), stepId: id }];
  });
}
