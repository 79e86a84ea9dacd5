import { foldName } from '../../model/names.ts';
import type { StepKind } from '../../model/step.ts';
import { type BpmnLane, readLanes } from './bpmnLanes.ts';
import { stepKindByElement, subProcessElements } from './bpmnVocabulary.ts';
import { childrenNamed, descendants, type XmlElement } from './readXml.ts';

/** What a BPMN file says, still in BPMN's words; references are as written in the file. */
export interface BpmnDocument {
  readonly name: string;
  readonly collaborationName: string;
  readonly pools: readonly BpmnPool[];
  readonly processes: readonly BpmnProcess[];
  readonly messageFlows: readonly BpmnFlow[];
}

export interface BpmnPool {
  readonly id: string | null;
  readonly name: string;
  readonly processRef: string | null;
  readonly notes: string;
  readonly position: number;
}

export interface BpmnProcess {
  readonly id: string | null;
  readonly name: string;
  readonly notes: string;
  readonly lanes: readonly BpmnLane[];
  readonly nodes: readonly BpmnNode[];
  readonly flows: readonly BpmnFlow[];
  readonly position: number;
}

/** A task, event, gateway or whole sub-process on the top level of a process. */
export interface BpmnNode {
  readonly id: string | null;
  readonly name: string;
  readonly kind: StepKind;
  readonly notes: string;
  /** The activity that a boundary event sits on. */
  readonly attachedTo: string | null;
  readonly isSubProcess: boolean;
  /** Identifiers of everything inside a sub-process. */
  readonly insideIds: readonly string[];
  readonly insideSteps: number;
  readonly insideFlows: number;
  readonly line: number;
  readonly position: number;
}

export interface BpmnFlow {
  readonly id: string | null;
  readonly name: string;
  readonly kind: 'sequence' | 'message';
  readonly source: string;
  readonly target: string;
  readonly line: number;
  readonly position: number;
}

export function readBpmnDocument(definitions: XmlElement): BpmnDocument {
  const collaborations = childrenNamed(definitions, 'collaboration');
  return {
    name: nameOf(definitions),
    collaborationName: collaborations.map(nameOf).find((name) => name !== '') ?? '',
    pools: collaborations.flatMap((each) => childrenNamed(each, 'participant').map(readPool)),
    processes: childrenNamed(definitions, 'process').map(readProcess),
    messageFlows: collaborations.flatMap((each) =>
      childrenNamed(each, 'messageFlow').map((flow) => readFlow(flow, 'message')),
    ),
  };
}

function readPool(element: XmlElement): BpmnPool {
  return {
    id: idOf(element),
    name: nameOf(element),
    processRef: referenceOf(element, 'processRef'),
    notes: notesOf(element),
    position: element.position,
  };
}

function readProcess(element: XmlElement): BpmnProcess {
  return {
    id: idOf(element),
    name: nameOf(element),
    notes: notesOf(element),
    lanes: readLanes(element),
    nodes: element.children.flatMap((child) => {
      const kind = stepKindByElement.get(child.name);
      return kind ? [readNode(child, kind)] : [];
    }),
    flows: childrenNamed(element, 'sequenceFlow').map((flow) => readFlow(flow, 'sequence')),
    position: element.position,
  };
}

function readNode(element: XmlElement, kind: StepKind): BpmnNode {
  const isSubProcess = subProcessElements.has(element.name);
  const inside = isSubProcess ? [...descendants(element)] : [];
  return {
    id: idOf(element),
    name: nameOf(element),
    kind,
    notes: notesOf(element),
    attachedTo: referenceOf(element, 'attachedToRef'),
    isSubProcess,
    insideIds: inside.map(idOf).filter((id) => id !== null),
    insideSteps: inside.filter((each) => stepKindByElement.has(each.name)).length,
    insideFlows: inside.filter((each) => each.name === 'sequenceFlow').length,
    line: element.line,
    position: element.position,
  };
}

function readFlow(element: XmlElement, kind: BpmnFlow['kind']): BpmnFlow {
  return {
    id: idOf(element),
    name: nameOf(element),
    kind,
    source: referenceOf(element, 'sourceRef') ?? '',
    target: referenceOf(element, 'targetRef') ?? '',
    line: element.line,
    position: element.position,
  };
}

export function nameOf(element: XmlElement): string {
  return foldName(element.attributes.get('name') ?? '');
}

export function idOf(element: XmlElement): string | null {
  return element.attributes.get('id')?.trim() || null;
}

function referenceOf(element: XmlElement, attribute: string): string | null {
  return element.attributes.get(attribute)?.trim() || null;
}

function notesOf(element: XmlElement): string {
  return childrenNamed(element, 'documentation')
    .map((documentation) => documentation.text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
}
