import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { roundNumbers } from '../rounds.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Begins the next round of scoring. What was said in the rounds before it stays as it was. */
export function beginRound(
  map: WorkflowMap,
  input: {
    /** True when its values are taken without being shown, until the round is revealed. */
    readonly hidden: boolean;
    /** ISO 8601, UTC. */
    readonly time: string;
  },
): MapDiff {
  return draftDiff(map, (draft) => {
    const number = (roundNumbers(map).at(-1) ?? 0) + 1;
    draft.put({
      type: 'round',
      id: String(number),
      number,
      startedAt: input.time,
      revealed: !input.hidden,
    });
  });
}
