import type { ImportReport } from '../../../shared/contract/imported.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import { readBatonFile } from '../../../shared/formats/baton/readBatonFile.ts';
import { countPhrase } from '../../../shared/formats/countPhrase.ts';
import { readScoresFile } from '../../../shared/formats/scores/readScoresFile.ts';
import type { ReturnedSheet } from '../../../shared/model/merge/returnedSheet.ts';
import { foldName } from '../../../shared/model/names.ts';
import { shownName as shownPerson } from '../../../shared/model/shownName.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { BpmnReader } from './createBpmnReader.ts';
import { decodeText } from './decodeText.ts';

/** A map read from a file, and what was kept and dropped on the way. */
export interface WorkflowFile {
  readonly map: WorkflowMap;
  readonly report: ImportReport;
  /** The score sheet that the file is; left out for any other. */
  readonly returned?: ReturnedSheet;
}

/** Bytes, before any of them is looked at. */
export const LARGEST_FILE = 64_000_000;

/**
 * Reads a `.baton`, `.baton-scores` or `.bpmn` file. What it holds decides which it is, not what it is called.
 * @throws UserError `refused-file` with a sentence that names the file.
 */
export async function openWorkflowFile(
  name: string,
  bytes: Uint8Array,
  readBpmn: BpmnReader,
): Promise<WorkflowFile> {
  const fileName = shownName(name);
  if (bytes.length > LARGEST_FILE) throw tooLarge(fileName, bytes.length);
  return openText(fileName, decodeText(bytes, fileName), readBpmn);
}

/**
 * The same for a file whose text was decoded elsewhere.
 * @throws UserError `refused-file` also when that left characters behind that could not be read.
 */
export async function openWorkflowText(
  name: string,
  text: string,
  readBpmn: BpmnReader,
): Promise<WorkflowFile> {
  const fileName = shownName(name);
  const damaged = text.indexOf('\uFFFD');
  if (damaged >= 0) {
    const line = text.slice(0, damaged).split('\n').length;
    const what = `${fileName} holds bytes that are no UTF-8 text (line ${line})`;
    throw refused(`${what}. Nothing was changed. Save or export it again as UTF-8.`);
  }
  return openText(fileName, text, readBpmn);
}

/** @throws UserError when a file of this size is not read at all. */
export function checkFileSize(name: string, size: number): void {
  if (size > LARGEST_FILE) throw tooLarge(shownName(name), size);
}

async function openText(fileName: string, text: string, readBpmn: BpmnReader): Promise<WorkflowFile> {
  if (!/[^\s\uFEFF]/.test(text)) throw refused(emptySentence(fileName));
  const kind = kindOf(fileName, text);
  if (kind === 'bpmn') {
    const outcome = await readBpmn(text, fileName);
    if (outcome.kind === 'refused') throw refused(outcome.sentence);
    const { kept, dropped } = outcome.report;
    return { map: outcome.map, report: { kept: [...kept], dropped: [...dropped] } };
  }
  if (kind === 'scores') {
    const outcome = readScoresFile(text, fileName);
    if (outcome.kind !== 'opened') throw refused(outcome.sentence);
    const { map, returned } = outcome;
    return { map, report: { kept: [sheetContents(returned)], dropped: [] }, returned };
  }
  if (kind === 'baton') {
    const outcome = readBatonFile(text, { fileName });
    if (outcome.kind !== 'opened') throw refused(outcome.sentence);
    return { map: outcome.map, report: { kept: [contents(outcome.map)], dropped: [] } };
  }
  throw refused(
    `${fileName} is neither a Baton map, nor a score sheet, nor a BPMN diagram. Nothing was changed. Choose a .baton, .baton-scores or .bpmn file.`,
  );
}

/** How a score sheet begins, whoever laid it out. */
const SCORES = /^[^[]*"format"\s*:\s*"baton-scores"/;

function kindOf(fileName: string, text: string): 'baton' | 'scores' | 'bpmn' | null {
  const start = text.slice(0, 10_000);
  const first = /[^\s\uFEFF]/.exec(start)?.[0];
  if (first === '<') return 'bpmn';
  if (first === '{') return SCORES.test(start) || /\.baton-scores$/i.test(fileName) ? 'scores' : 'baton';
  const extension = /\.(baton|baton-scores|bpmn)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (extension === 'baton-scores') return 'scores';
  return extension === 'baton' || extension === 'bpmn' ? extension : null;
}

function emptySentence(fileName: string): string {
  return `${fileName} is empty, so it was not saved or copied whole. Nothing was changed. Take it anew from where it was saved.`;
}

function sheetContents({ sheet, rater }: ReturnedSheet): string {
  const name = shownPerson(rater.name) || 'an unnamed rater';
  return `A score sheet for ${name}: ${countPhrase(sheet.handoffIds.length, 'handoff')} to score.`;
}

function contents(map: WorkflowMap): string {
  const counts = [
    countPhrase(map.lane.size, 'lane'),
    countPhrase(map.step.size, 'step'),
    countPhrase(map.connection.size, 'arrow'),
    countPhrase(map.rating.size, 'scorecard'),
    countPhrase(map.pilot.size, 'pilot card'),
  ];
  return `All of the map: ${counts.join(', ')}.`;
}

/** The name without its folders, short enough for a sentence. */
function shownName(name: string): string {
  const base = foldName(name.replace(/^.*[\\/]/su, ''));
  const characters = [...base];
  if (characters.length === 0) return 'The file';
  return characters.length > 120 ? `${characters.slice(0, 119).join('')}…` : base;
}

function tooLarge(fileName: string, bytes: number): UserError {
  const megabytes = Math.ceil(bytes / 1_000_000).toLocaleString('en');
  const what = `${fileName} has ${megabytes} MB, more than the ${LARGEST_FILE / 1_000_000} MB that Baton reads`;
  return refused(`${what}. Nothing was changed. Split the workflow into smaller maps.`);
}

function refused(sentence: string): UserError {
  return new UserError('refused-file', sentence);
}
