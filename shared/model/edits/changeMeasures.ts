import { handoffId } from '../handoff.ts';
import { emptyDiff, type MapDiff, sameContent } from '../mapDiff.ts';
import { type Measure, type MeasureName, measureNames } from '../measures.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { changeHandoff } from './changeHandoff.ts';

/** Measure -> what it becomes; null takes it away. */
export type MeasureChanges = Readonly<Partial<Record<MeasureName, Measure | null>>>;

/** Changes measures of the handoff between two steps; the others stay. */
export function changeMeasures(
  map: WorkflowMap,
  input: { readonly sender: string; readonly receiver: string; readonly changes: MeasureChanges },
): MapDiff {
  const { sender, receiver, changes } = input;
  const before = map.handoff.get(handoffId(sender, receiver))?.measures ?? {};
  const after = measureNames.flatMap((name) => {
    const measure = changes[name] === undefined ? before[name] : changes[name];
    return measure ? [[name, measure] as const] : [];
  });
  const measures = Object.fromEntries(after);
  return sameContent(before, measures)
    ? emptyDiff
    : changeHandoff(map, { sender, receiver, patch: { measures } });
}
