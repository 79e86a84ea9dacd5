import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';

export interface StepMove {
  readonly id: string;
  readonly laneId: string;
  /** The column to pin it to, or null to leave the column to the layout. */
  readonly column: number | null;
}

/** Moves steps to other lanes and columns; their arrows follow. */
export function moveSteps(map: WorkflowMap, input: { readonly moves: readonly StepMove[] }): MapDiff {
  return draftDiff(map, (draft) => {
    for (const { id, laneId, column } of input.moves) {
      draft.update('step', id, { laneId: draft.require('lane', laneId).id, column });
    }
  });
}
