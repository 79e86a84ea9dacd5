import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { orderAfter } from '../order.ts';
import type { Step, StepKind } from '../step.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { newConnection } from './connectSteps.ts';

export interface NewStep {
  readonly id: string;
  readonly laneId: string;
  readonly name?: string;
  readonly kind?: StepKind;
  readonly column?: number | null;
  /** The step that leads to it, with the identifier of the arrow between them. */
  readonly after?: { readonly stepId: string; readonly connectionId: string; readonly condition?: string };
}

/** Adds a step to a lane, connected to the step before it when there is one. */
export function addStep(map: WorkflowMap, input: NewStep): MapDiff {
  return draftDiff(map, (draft) => {
    const laneId = draft.require('lane', input.laneId).id;
    const step = newStep(input.id, laneId, orderAfter(map.step.values()));
    draft.put({ ...step, name: input.name ?? '', kind: input.kind ?? 'task', column: input.column ?? null });
    if (!input.after) return;
    const { stepId, connectionId, condition } = input.after;
    const order = orderAfter(map.connection.values());
    draft.put(newConnection(connectionId, draft.require('step', stepId).id, step.id, order, condition));
  });
}

export function newStep(id: string, laneId: string, order: number): Step {
  return {
    type: 'step',
    id,
    name: '',
    kind: 'task',
    laneId,
    order,
    column: null,
    nature: null,
    systemId: null,
    ownerId: null,
    backupOwnerId: null,
    responseWindow: '',
    escalationRule: '',
    evidenceField: '',
    touchMinutes: null,
    decisionTier: null,
    notes: '',
  };
}
