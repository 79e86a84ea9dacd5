import type { Lane, LaneKind } from '../lane.ts';
import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { orderAfter } from '../order.ts';
import { lanesInOrder, type WorkflowMap } from '../workflowMap.ts';

/** Adds a lane at the bottom, or right under the lane `below`. */
export function addLane(
  map: WorkflowMap,
  input: { readonly id: string; readonly name: string; readonly kind?: LaneKind; readonly below?: string },
): MapDiff {
  return draftDiff(map, (draft) => {
    const lanes = lanesInOrder(map);
    const place = lanes.findIndex((lane) => lane.id === input.below);
    const lane = newLane(input.id, input.name, input.kind ?? 'team', orderAfter(lanes));
    if (place === -1) {
      draft.put(lane);
      return;
    }
    const sequence = [...lanes.slice(0, place + 1), lane, ...lanes.slice(place + 1)];
    sequence.forEach((each, order) => {
      draft.put({ ...each, order });
    });
  });
}

export function newLane(id: string, name: string, kind: LaneKind, order: number): Lane {
  return { type: 'lane', id, name, kind, order, group: '', people: null, hoursPerWeek: null };
}
