import type { MapDiff } from '../mapDiff.ts';
import type { MergeChoices } from '../merge/mergeChoices.ts';
import { planMerge } from '../merge/planMerge.ts';
import type { ReturnedSheet } from '../merge/returnedSheet.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Takes the values of returned score sheets into the map, as the plan says, all in one diff. */
export function mergeSheets(
  map: WorkflowMap,
  input: {
    /** The map in the library; null for a map that was read from a file. */
    readonly mapId: string | null;
    readonly sheets: readonly ReturnedSheet[];
    readonly choices: MergeChoices;
  },
): MapDiff {
  return planMerge({ map, mapId: input.mapId }, input.sheets, input.choices).diff;
}
