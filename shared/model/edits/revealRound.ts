import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/**
 * Shows what was taken in a hidden round. What waited with it counts from now on in rounds of its own, as the values of a
 * sheet that comes late do: they are no rounds that somebody began.
 */
export function revealRound(map: WorkflowMap, input: { readonly number: number }): MapDiff {
  return draftDiff(map, (draft) => {
    draft.update('round', String(input.number), { revealed: true });
    for (const { id, number, revealed } of map.round.values())
      if (!revealed && number > input.number) draft.remove('round', id);
  });
}
