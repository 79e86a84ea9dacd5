import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { lanesInOrder, type WorkflowMap } from '../workflowMap.ts';

/** Moves a lane to the place `index` from the top (0 is the top; places past the end mean the bottom). */
export function moveLane(map: WorkflowMap, input: { readonly id: string; readonly index: number }): MapDiff {
  return draftDiff(map, (draft) => {
    const moved = draft.require('lane', input.id);
    const others = lanesInOrder(map).filter((lane) => lane.id !== moved.id);
    const place = Math.max(0, Math.min(input.index, others.length));
    const sequence = [...others.slice(0, place), moved, ...others.slice(place)];
    sequence.forEach((lane, order) => {
      draft.update('lane', lane.id, { order });
    });
  });
}
