import type { StepKind } from '../../model/step.ts';
import { stepKinds } from '../../model/step.ts';
import { lanesInOrder, stepsInOrder, type WorkflowMap } from '../../model/workflowMap.ts';
import { countPhrase, listPhrase } from '../countPhrase.ts';
import type { BpmnFindings } from './bpmnPlan.ts';
import { droppedElements } from './bpmnVocabulary.ts';
import { descendants, type XmlElement } from './readXml.ts';

/** What an import kept and what it dropped, one sentence each. */
export interface FileReport {
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
}

const NAMED_AT_MOST = 5;

const kindWords: Readonly<Record<StepKind, readonly [string, string]>> = {
  task: ['task', 'tasks'],
  decision: ['decision', 'decisions'],
  wait: ['wait', 'waits'],
  start: ['start', 'starts'],
  end: ['end', 'ends'],
};

export function bpmnReport(
  map: WorkflowMap,
  findings: BpmnFindings,
  definitions: XmlElement,
  foreignElements: number,
): FileReport {
  return {
    kept: [...keptSentences(map), ...placementSentences(findings)],
    dropped: [
      ...foldedSentences(findings),
      ...flowSentences(findings),
      ...elementSentences(definitions),
      ...(findings.emptyPools > 0
        ? [`${countPhrase(findings.emptyPools, 'empty pool or process', 'empty pools or processes')}.`]
        : []),
      ...(foreignElements > 0
        ? [`${countPhrase(foreignElements, 'element')} of other tools’ own extensions.`]
        : []),
    ],
  };
}

function keptSentences(map: WorkflowMap): string[] {
  const lanes = lanesInOrder(map);
  const own = lanes.filter((lane) => lane.kind !== 'outside').length;
  const steps = stepsInOrder(map);
  const kinds = stepKinds
    .map((kind) => ({ kind, count: steps.filter((step) => step.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => countPhrase(count, ...kindWords[kind]));
  const messages = [...map.connection.values()].filter(({ kind }) => kind === 'message').length;
  const outside = lanes.length - own;
  return [
    `${countPhrase(own, 'lane')}${outside > 0 ? ` and ${countPhrase(outside, 'outside party', 'outside parties')}` : ''}.`,
    `${countPhrase(steps.length, 'step')}${kinds.length > 0 ? `: ${listPhrase(kinds)}` : ''}.`,
    `${countPhrase(map.connection.size - messages, 'arrow')} and ${countPhrase(messages, 'message flow')}.`,
  ].map(capitalized);
}

function placementSentences({ placedByDrawing, astray }: BpmnFindings): string[] {
  const sentences: string[] = [];
  if (placedByDrawing > 0) {
    sentences.push(
      `${countPhrase(placedByDrawing, 'step')} put in the lane around it in the drawing, because the file names none.`,
    );
  }
  if (astray > 0) {
    sentences.push(`${countPhrase(astray, 'step')} in no lane at all, put in a lane of the pool’s name.`);
  }
  return sentences;
}

function foldedSentences({ subProcesses, foldedSteps, foldedFlows }: BpmnFindings): string[] {
  if (foldedSteps === 0 && foldedFlows === 0) return [];
  const inside = [countPhrase(foldedSteps, 'step'), countPhrase(foldedFlows, 'arrow')];
  return [
    `${capitalized(inside.join(' and '))} inside ${countPhrase(subProcesses, 'sub-process', 'sub-processes')}, folded in: a sub-process is one step.`,
  ];
}

function flowSentences({ brokenFlows, selfArrows }: BpmnFindings): string[] {
  const sentences: string[] = [];
  if (brokenFlows.length > 0) {
    const lines = brokenFlows.slice(0, NAMED_AT_MOST).map((flow) => `${flow.line}`);
    const where = `${lines.length === 1 ? 'line' : 'lines'} ${listPhrase(lines)}`;
    const more = brokenFlows.length > NAMED_AT_MOST ? ' and further on' : '';
    sentences.push(
      `${countPhrase(brokenFlows.length, 'arrow')} with an end that is no step of the file (${where}${more}).`,
    );
  }
  if (selfArrows > 0) sentences.push(`${countPhrase(selfArrows, 'arrow')} from a step to itself.`);
  return sentences;
}

function elementSentences(definitions: XmlElement): string[] {
  const found = new Map<string, XmlElement[]>();
  for (const element of descendants(definitions)) {
    if (!droppedElements.has(element.name)) continue;
    const list = found.get(element.name);
    if (list) list.push(element);
    else found.set(element.name, [element]);
  }
  return [...droppedElements].flatMap(([name, words]) => {
    const elements = found.get(name);
    return elements ? [`${countPhrase(elements.length, ...words)}${examples(elements)}.`] : [];
  });
}

/** The first few texts of what is dropped, so that the reader can tell whether it matters. */
function examples(elements: readonly XmlElement[]): string {
  const texts = elements.map(textOf).filter((text) => text !== '');
  if (texts.length === 0) return '';
  const shown = texts.slice(0, NAMED_AT_MOST).map((text) => `“${shortened(text)}”`);
  return `: ${shown.join(', ')}${texts.length > NAMED_AT_MOST ? ' …' : ''}`;
}

function textOf(element: XmlElement): string {
  const inside = element.children.find((child) => child.name === 'text')?.text;
  return (element.attributes.get('name') ?? inside ?? '').replace(/\s+/gu, ' ').trim();
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : text;
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
