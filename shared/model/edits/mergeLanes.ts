import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { lanesInOrder, type WorkflowMap } from '../workflowMap.ts';
import { emptyLane } from './removal.ts';

/** Merges a lane into another: its steps move there, its raters speak for that one, and the lanes below close up. */
export function mergeLanes(map: WorkflowMap, input: { readonly id: string; readonly into: string }): MapDiff {
  return draftDiff(map, (draft) => {
    const merged = draft.require('lane', input.id).id;
    const into = draft.require('lane', input.into).id;
    if (merged === into) return;
    emptyLane(draft, merged, into);
    draft.remove('lane', merged);
    const kept = lanesInOrder(map).filter((lane) => lane.id !== merged);
    for (const [order, lane] of kept.entries()) draft.update('lane', lane.id, { order });
  });
}
