import { arrowInto } from '../arrowInto.ts';
import type { Connection } from '../connection.ts';
import { type FoundHandoff, findHandoffs } from '../handoffs.ts';
import { emptyDiff, type MapDiff } from '../mapDiff.ts';
import type { StepKind } from '../step.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { addLane } from './addLane.ts';
import { changeConnection } from './changeConnection.ts';
import { changeHandoff } from './changeHandoff.ts';
import { changeStep } from './changeStep.ts';
import { inTurn } from './inTurn.ts';

export interface StepNaming {
  readonly id: string;
  readonly name: string;
  readonly kind: StepKind;
  /** Where the step goes; a lane that is not on the map is made. */
  readonly lane?: { readonly id: string; readonly name: string } | null;
  /** When the arrow into the step is taken. */
  readonly condition?: string | null;
  /** What is passed on the arrow into the step. */
  readonly passed?: string | null;
}

/** Names a step with all that was said with its name: kind, lane, and what holds of the arrow into it. */
export function nameStep(map: WorkflowMap, input: StepNaming): MapDiff {
  const { id, name, kind, lane } = input;
  return inTurn(map, [
    ...(lane && !map.lane.has(lane.id) ? [(before: WorkflowMap) => addLane(before, lane)] : []),
    (before) => changeStep(before, { id, patch: { name, kind, ...(lane ? { laneId: lane.id } : {}) } }),
    (before) => describeArrow(before, input),
  ]);
}

/** What is passed goes into the record of every handoff that arrives by the arrow; where none does, onto the arrow. */
function describeArrow(map: WorkflowMap, { id, condition, passed }: StepNaming): MapDiff {
  const arrow = arrowInto(map, id);
  if (!arrow) return emptyDiff;
  const handoffs = passed ? handoffsBy(map, arrow) : [];
  const label = [condition, handoffs.length === 0 ? passed : null].filter(Boolean).join(': ');
  return inTurn(map, [
    (before) => (label ? changeConnection(before, { id: arrow.id, patch: { condition: label } }) : emptyDiff),
    ...handoffs.map(
      ({ sender, receiver }) =>
        (before: WorkflowMap) =>
          changeHandoff(before, { sender, receiver, patch: { passed: passed ?? '' } }),
    ),
  ]);
}

function handoffsBy(map: WorkflowMap, { id, to }: Connection): readonly FoundHandoff[] {
  return findHandoffs(map).filter(
    ({ receiver, connectionIds }) => receiver === to && connectionIds.includes(id),
  );
}
