import { mergeSheets } from '../../shared/model/edits/mergeSheets.ts';
import { applyDiff } from '../../shared/model/mapDiff.ts';
import type { MergeChoices } from '../../shared/model/merge/mergeChoices.ts';
import type { MergePlan } from '../../shared/model/merge/mergePlan.ts';
import { planMerge } from '../../shared/model/merge/planMerge.ts';
import type { ReturnedSheet } from '../../shared/model/merge/returnedSheet.ts';
import type { MapRecord, WorkflowMap } from '../../shared/model/workflowMap.ts';
import { withRecords } from './ratedMap.ts';
import { filledSheet, leadMap } from './sheetTexts.ts';

/** The handoffs of the map that are scored. */
export const first = 'qualify:estimate';
export const second = 'estimate:visit';

const ana: MapRecord = { type: 'rater', id: 'ana', name: 'Ana', role: 'Estimator', laneId: 'sales' };
/** The map, with Ana as a rater. */
export const known = withRecords(leadMap, [ana]);
/** What Ana sends back. */
export const anas = filledSheet(leadMap, {
  name: 'Ana',
  scores: { [first]: '44553421', [second]: '2222----' },
});
/** Rounds 1, 2, …, each revealed or hidden. */
export const rounds = (...revealed: readonly boolean[]): MapRecord[] =>
  revealed.map((shown, index) => ({
    type: 'round',
    id: String(index + 1),
    number: index + 1,
    startedAt: '2026-01-20T08:00:00.000Z',
    revealed: shown,
  }));

/** What sheets would bring to the map. */
export function plan(
  map: WorkflowMap,
  sheets: readonly ReturnedSheet[],
  choices: MergeChoices = {},
): MergePlan {
  return planMerge({ map, mapId: 'map1' }, sheets, choices);
}

/** The map after its sheets came in. */
export function merged(
  map: WorkflowMap,
  sheets: readonly ReturnedSheet[],
  choices: MergeChoices = {},
): WorkflowMap {
  return applyDiff(map, mergeSheets(map, { mapId: 'map1', sheets, choices }));
}

/** Customer impact of the rater’s values, by round. */
export function impacts(map: WorkflowMap, raterId = 'ana', handoffId = first): Record<number, unknown> {
  const own = [...map.rating.values()].filter(
    (each) => each.raterId === raterId && each.handoffId === handoffId,
  );
  return Object.fromEntries(own.map(({ round, scores }) => [round, scores.customerImpact]));
}

/** For a sheet that must be there. */
export function never(): never {
  throw new Error('There is no sheet.');
}
