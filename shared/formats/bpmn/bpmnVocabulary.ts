import type { StepKind } from '../../model/step.ts';

export const BPMN_MODEL = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** The namespaces whose elements are read (BPMN 2.0.2, annex on XML schemas). */
export const bpmnNamespaces: ReadonlySet<string> = new Set([
  BPMN_MODEL,
  'http://www.omg.org/spec/BPMN/20100524/DI',
  'http://www.omg.org/spec/DD/20100524/DC',
  'http://www.omg.org/spec/DD/20100524/DI',
]);

/** Flow node element -> the kind of step it becomes. */
export const stepKindByElement: ReadonlyMap<string, StepKind> = new Map([
  ['task', 'task'],
  ['userTask', 'task'],
  ['manualTask', 'task'],
  ['serviceTask', 'task'],
  ['scriptTask', 'task'],
  ['sendTask', 'task'],
  ['receiveTask', 'task'],
  ['businessRuleTask', 'task'],
  ['callActivity', 'task'],
  ['subProcess', 'task'],
  ['transaction', 'task'],
  ['adHocSubProcess', 'task'],
  ['intermediateThrowEvent', 'task'],
  ['implicitThrowEvent', 'task'],
  ['intermediateCatchEvent', 'wait'],
  ['boundaryEvent', 'wait'],
  ['startEvent', 'start'],
  ['endEvent', 'end'],
  ['exclusiveGateway', 'decision'],
  ['inclusiveGateway', 'decision'],
  ['parallelGateway', 'decision'],
  ['eventBasedGateway', 'decision'],
  ['complexGateway', 'decision'],
]);

export const subProcessElements: ReadonlySet<string> = new Set([
  'subProcess',
  'transaction',
  'adHocSubProcess',
]);

/** Element -> what the report calls it, for things of a diagram that a map has no place for. */
export const droppedElements: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['textAnnotation', ['text annotation', 'text annotations']],
  ['group', ['group frame', 'group frames']],
  ['association', ['association line', 'association lines']],
  [
    'linkEventDefinition',
    ['link event, the jump of which is not drawn', 'link events, the jumps of which are not drawn'],
  ],
  ['dataObjectReference', ['data object', 'data objects']],
  ['dataStoreReference', ['data store', 'data stores']],
  ['dataInputAssociation', ['data input line', 'data input lines']],
  ['dataOutputAssociation', ['data output line', 'data output lines']],
  ['choreographyTask', ['choreography task', 'choreography tasks']],
  ['subChoreography', ['sub-choreography', 'sub-choreographies']],
  ['callChoreography', ['called choreography', 'called choreographies']],
  ['conversation', ['conversation', 'conversations']],
  ['subConversation', ['sub-conversation', 'sub-conversations']],
  ['callConversation', ['called conversation', 'called conversations']],
  ['conversationLink', ['conversation link', 'conversation links']],
  ['globalTask', ['global task', 'global tasks']],
  ['globalUserTask', ['global user task', 'global user tasks']],
  ['globalManualTask', ['global manual task', 'global manual tasks']],
  ['globalScriptTask', ['global script task', 'global script tasks']],
  ['globalBusinessRuleTask', ['global business rule task', 'global business rule tasks']],
]);
