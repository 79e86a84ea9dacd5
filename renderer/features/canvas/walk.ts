import type { MapLayout, StepBox } from '../../../shared/layout/mapLayout.ts';
import { connectionsInOrder, type WorkflowMap } from '../../../shared/model/workflowMap.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * Where an arrow key leads from a step: left and right along the flow (its first arrow in or out, else the nearest
 * step on that side), up and down to the nearest step above or below. Null where there is none.
 */
export function walk(map: WorkflowMap, layout: MapLayout, from: string, direction: Direction): string | null {
  const box = layout.steps.get(from);
  if (!box) return null;
  if (direction === 'right' || direction === 'left') {
    const along = alongFlow(map, from, direction);
    if (along) return along;
  }
  return nearest(layout, box, direction);
}

/** The step at the beginning of the map: where walking starts when nothing is selected. */
export function firstStep(layout: MapLayout): string | null {
  let first: StepBox | null = null;
  for (const box of layout.steps.values()) {
    if (!first || box.column < first.column || (box.column === first.column && box.y < first.y)) first = box;
  }
  return first?.id ?? null;
}

function alongFlow(map: WorkflowMap, from: string, direction: 'left' | 'right'): string | null {
  for (const arrow of connectionsInOrder(map)) {
    if (direction === 'right' && arrow.from === from && arrow.to !== from) return arrow.to;
    if (direction === 'left' && arrow.to === from && arrow.from !== from) return arrow.from;
  }
  return null;
}

/** The nearest step on one side. Being off the line counts double, so that a walk keeps to its row or column. */
function nearest(layout: MapLayout, from: StepBox, direction: Direction): string | null {
  const horizontal = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best: { id: string; distance: number } | null = null;
  for (const box of layout.steps.values()) {
    const dx = box.x + box.width / 2 - (from.x + from.width / 2);
    const dy = box.y + box.height / 2 - (from.y + from.height / 2);
    const along = (horizontal ? dx : dy) * sign;
    if (along <= 1) continue;
    const distance = along + 2 * Math.abs(horizontal ? dy : dx);
    if (!best || distance < best.distance) best = { id: box.id, distance };
  }
  return best?.id ?? null;
}
