import { foldName } from '../../model/names.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import { type BpmnDocument, type BpmnNode, readBpmnDocument } from './bpmnDocument.ts';
import { planMap } from './bpmnPlan.ts';
import { bpmnReport, type FileReport } from './bpmnReport.ts';
import { readShapes } from './bpmnShapes.ts';
import { BPMN_MODEL, bpmnNamespaces } from './bpmnVocabulary.ts';
import { mapFromBpmn } from './mapFromBpmn.ts';
import { descendants, readXml, type XmlElement, type XmlLimits, type XmlProblem } from './readXml.ts';

export type BpmnOutcome =
  | { readonly kind: 'read'; readonly map: WorkflowMap; readonly report: FileReport }
  /** The line is null where the whole file is meant. */
  | { readonly kind: 'refused'; readonly line: number | null; readonly sentence: string };

const bpmnLimits: XmlLimits = {
  characters: 16_000_000,
  depth: 100,
  elements: 200_000,
  namespaces: 200,
  attributesPerElement: 500,
};

const TEXT_LIMIT = 100_000;

/**
 * Reads BPMN 2.0 as a map, with a report of what was kept and dropped, or says why not.
 * @param fileName names the file in sentences and, without its extension, the workflow if nothing in the file does.
 */
export function readBpmn(text: string, fileName = 'This file'): BpmnOutcome {
  const xml = readXml(text.startsWith('\uFEFF') ? text.slice(1) : text, bpmnNamespaces, bpmnLimits);
  if (xml.kind === 'refused') return refusedXml(fileName, xml.problem);
  const { root, rootNamespace, foreign } = xml;
  if (root.name !== 'definitions' || rootNamespace !== BPMN_MODEL) return refusedRoot(fileName, root);
  const tooLong = longText(root);
  if (tooLong) {
    return refused(tooLong.line, `${fileName} has a name or note of over 100,000 characters`);
  }
  const document = readBpmnDocument(root);
  const twice = firstRepeated(document);
  if (twice) {
    const what = `${fileName} gives the identifier “${twice.id}” to two steps, so its arrows cannot be told apart`;
    return refused(twice.line, what);
  }
  const plan = planMap(document, readShapes(root));
  if (plan.lanes.length === 0) {
    return refused(null, `${fileName} is BPMN, but has no pool, lane or step in it`);
  }
  const map = mapFromBpmn(document, plan, foldName(fileName.replace(/\.[A-Za-z0-9]{1,8}$/, '')));
  return { kind: 'read', map, report: bpmnReport(map, plan.findings, root, foreign) };
}

function refused(line: number | null, what: string, remedy = REMEDY): BpmnOutcome {
  const where = line === null ? '' : ` (line ${line})`;
  return { kind: 'refused', line, sentence: `${what}${where}. Nothing was imported. ${remedy}` };
}

const REMEDY = 'Export the diagram again from the tool that made it.';

const limitWords: Readonly<Record<keyof XmlLimits, string>> = {
  characters: 'is over 16 million characters long',
  depth: 'nests its elements over 100 deep',
  elements: 'has over 200,000 elements',
  namespaces: 'uses over 200 namespaces',
  attributesPerElement: 'has an element with over 500 attributes',
};

function refusedXml(fileName: string, problem: XmlProblem): BpmnOutcome {
  switch (problem.kind) {
    case 'malformed':
      return refused(problem.line, `${fileName} is not well-formed XML: ${problem.detail}`);
    case 'doctype':
      return refused(
        problem.line,
        `${fileName} declares a document type (DOCTYPE), which Baton does not read`,
        'Remove the declaration, or export the diagram again as BPMN 2.0.',
      );
    case 'limit':
      return refused(
        problem.limit === 'characters' ? null : problem.line,
        `${fileName} ${limitWords[problem.limit]}, more than Baton reads`,
        'Split the diagram into smaller ones and import them one by one.',
      );
  }
}

function refusedRoot(fileName: string, root: XmlElement): BpmnOutcome {
  const remedy = 'Export the diagram as BPMN 2.0 and import that file.';
  return refused(
    null,
    `${fileName} is XML but not BPMN 2.0: it begins with “${root.name.slice(0, 80)}”`,
    remedy,
  );
}

/** The first element the name or text of which does not fit a record. */
function longText(root: XmlElement): XmlElement | null {
  for (const element of descendants(root)) {
    const name = element.attributes.get('name') ?? '';
    if (name.length > TEXT_LIMIT || element.text.trim().length > TEXT_LIMIT) return element;
  }
  return null;
}

function firstRepeated(document: BpmnDocument): BpmnNode | null {
  const seen = new Set<string>();
  for (const node of document.processes.flatMap((process) => process.nodes)) {
    if (node.id === null) continue;
    if (seen.has(node.id)) return node;
    seen.add(node.id);
  }
  return null;
}
