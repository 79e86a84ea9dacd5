import type { Connection } from '../../model/connection.ts';
import { newLane } from '../../model/edits/addLane.ts';
import { newStep } from '../../model/edits/addStep.ts';
import type { Lane } from '../../model/lane.ts';
import type { Step } from '../../model/step.ts';
import { emptyWorkflow, type MapRecord, mapFromRecords, type WorkflowMap } from '../../model/workflowMap.ts';
import type { BpmnDocument } from './bpmnDocument.ts';
import type { BpmnPlan, PlannedStep } from './bpmnPlan.ts';
import type { Section } from './bpmnSections.ts';
import { deriveIdentifiers } from './deriveIdentifiers.ts';
import type { PlannedLane } from './plannedLane.ts';

/**
 * The map of a planned document. Records keep their BPMN identifiers where these are identifiers of Baton's too.
 * It is titled after the collaboration, else its own pool or process with the most steps, else the file.
 */
export function mapFromBpmn(document: BpmnDocument, plan: BpmnPlan, fileTitle: string): WorkflowMap {
  return mapFromRecords(recordsOfPlan(plan, titleOf(document, plan, fileTitle)));
}

function titleOf(document: BpmnDocument, { sections }: BpmnPlan, fileTitle: string): string {
  const steps = (section: Section): number => section.process?.nodes.length ?? 0;
  const [own] = sections
    .filter((section) => section.laneKind !== 'outside')
    .sort((a, b) => steps(b) - steps(a));
  const titles = [document.collaborationName, own?.pool?.name, own?.process?.name, document.name, fileTitle];
  return titles.find((title) => title !== undefined && title !== '') ?? '';
}

function recordsOfPlan(plan: BpmnPlan, title: string): MapRecord[] {
  const laneIds = identifiersOf(plan.lanes, (lane) => lane.bpmnId, 'lane');
  const stepIds = identifiersOf(plan.steps, (step) => step.bpmnId, 'step');
  const connectionIds = identifiersOf(plan.connections, ({ flow }) => flow.id, 'connection');
  const notes = plan.sections.map((section) => section.process?.notes ?? '').filter((text) => text !== '');
  return [
    { ...emptyWorkflow(title), notes: notes.join('\n\n') },
    ...plan.lanes.map((lane, order) => laneRecord(lane, laneIds(lane), order)),
    ...plan.steps.map((step, order) => stepRecord(step, stepIds(step), laneIds(step.lane), order)),
    ...plan.connections.map(
      (connection, order): Connection => ({
        type: 'connection',
        id: connectionIds(connection),
        from: stepIds(connection.from),
        to: stepIds(connection.to),
        kind: connection.flow.kind,
        condition: connection.flow.name,
        order,
      }),
    ),
  ];
}

function identifiersOf<T>(
  items: readonly T[],
  wish: (item: T) => string | null,
  word: string,
): (item: T) => string {
  const derived = deriveIdentifiers(items.map(wish), word);
  const table = new Map(items.map((item, index) => [item, derived[index] ?? '']));
  return (item) => table.get(item) ?? '';
}

function laneRecord({ name, kind, group }: PlannedLane, id: string, order: number): Lane {
  return { ...newLane(id, name, kind, order), group };
}

function stepRecord({ name, kind, notes }: PlannedStep, id: string, laneId: string, order: number): Step {
  return { ...newStep(id, laneId, order), name, kind, notes };
}
