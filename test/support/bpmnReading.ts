import { type BpmnOutcome, readBpmn } from '../../shared/formats/bpmn/readBpmn.ts';
import {
  connectionsInOrder,
  lanesInOrder,
  stepsInOrder,
  type WorkflowMap,
} from '../../shared/model/workflowMap.ts';
import { bpmnText } from './bpmnText.ts';

type Read = Extract<BpmnOutcome, { kind: 'read' }>;

/** The elements as a file, which Baton reads. */
export function read(...elements: readonly string[]): Read {
  const outcome = readBpmn(bpmnText(...elements), 'orders.bpmn');
  if (outcome.kind === 'refused') throw new Error(outcome.sentence);
  return outcome;
}

/** This text, which Baton does not read. */
export function refused(text: string): Extract<BpmnOutcome, { kind: 'refused' }> {
  const outcome = readBpmn(text, 'orders.bpmn');
  if (outcome.kind === 'read') throw new Error('The file was read.');
  return outcome;
}

/** Step -> the name of its lane. */
export function places(map: WorkflowMap): Record<string, string | undefined> {
  return Object.fromEntries(stepsInOrder(map).map((step) => [step.id, map.lane.get(step.laneId)?.name]));
}

/** In order, each with its group and kind: `Shop: Sales (team)`. */
export function lanes(map: WorkflowMap): string[] {
  return lanesInOrder(map).map(({ group, name, kind }) => `${group ? `${group}: ` : ''}${name} (${kind})`);
}

/** In order: `a -> b`, a message flow as `a ~> b`. */
export function arrows(map: WorkflowMap): string[] {
  return connectionsInOrder(map).map(
    ({ from, to, kind }) => `${from} ${kind === 'message' ? '~' : '-'}> ${to}`,
  );
}
