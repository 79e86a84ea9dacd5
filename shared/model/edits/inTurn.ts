import { applyDiff, emptyDiff, type MapDiff, squashDiffs } from '../mapDiff.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Several edits as one: each sees the map that those before it made. */
export function inTurn(map: WorkflowMap, edits: readonly ((map: WorkflowMap) => MapDiff)[]): MapDiff {
  let current = map;
  let all = emptyDiff;
  for (const edit of edits) {
    const diff = edit(current);
    current = applyDiff(current, diff);
    all = squashDiffs(all, diff);
  }
  return all;
}
