import type { Step } from './step.ts';
import { emptyWorkflow, type MapRecord, mapFromRecords, type WorkflowMap } from './workflowMap.ts';

/**
 * Some steps of a map as a map of their own: with their lanes, the arrows among them, the records of the handoffs
 * among them, and the registries. A step to which no other of them leads is pinned to the column it is drawn in.
 */
export function excerptOf(
  map: WorkflowMap,
  input: {
    readonly stepIds: readonly string[];
    /** Step -> the column it is drawn in. */
    readonly columns: ReadonlyMap<string, number>;
    /** True to take along what was said about the steps in particular: ratings, pilots and comments. */
    readonly whole: boolean;
  },
): WorkflowMap {
  const steps = input.stepIds.flatMap((id) => map.step.get(id) ?? []);
  const ids = new Set(steps.map(({ id }) => id));
  const lanes = new Set(steps.map(({ laneId }) => laneId));
  const arrows = [...map.connection.values()].filter(({ from, to }) => ids.has(from) && ids.has(to));
  const led = new Set(arrows.map(({ to }) => to));
  const pinned = (step: Step): Step =>
    led.has(step.id) ? step : { ...step, column: input.columns.get(step.id) ?? step.column };
  return mapFromRecords([
    emptyWorkflow(''),
    ...map.owner.values(),
    ...map.system.values(),
    ...[...map.lane.values()].filter(({ id }) => lanes.has(id)),
    ...steps.map(pinned),
    ...arrows,
    ...[...map.handoff.values()].filter(({ id }) => isAmong(ids, id)),
    ...(input.whole ? particularsOf(map, ids) : []),
  ]);
}

function particularsOf(map: WorkflowMap, steps: ReadonlySet<string>): MapRecord[] {
  const ratings = [...map.rating.values()].filter(({ handoffId }) => isAmong(steps, handoffId));
  const raters = new Set(ratings.map(({ raterId }) => raterId));
  return [
    ...[...map.rater.values()]
      .filter(({ id }) => raters.has(id))
      .map((rater) => ({ ...rater, laneId: null })),
    ...ratings,
    ...[...map.pilot.values()].filter(({ handoffId }) => isAmong(steps, handoffId)),
    ...[...map.comment.values()].filter(({ stepId, handoffId }) =>
      stepId === null ? isAmong(steps, handoffId ?? '') : steps.has(stepId),
    ),
  ];
}

function isAmong(steps: ReadonlySet<string>, handoff: string): boolean {
  return handoff.split(':').every((id) => steps.has(id));
}
