import { blankMap, type WorkflowMap } from '../../model/workflowMap.ts';
import { countPhrase } from '../countPhrase.ts';
import { type OutlineReading, outlineLimits } from './outline.ts';
import { OutlineReader } from './outlineReader.ts';
import { outlineRows } from './outlineRows.ts';
import { type ReadLine, readLines } from './readLines.ts';

/**
 * Reads steps from text: one line a step, `Lane: step`, or the columns of a spreadsheet. Every line that says something
 * becomes something, if only a note. A way to a step that the text does not have leads to the one of `map`.
 */
export function readOutline(text: string, map: WorkflowMap = blankMap('')): OutlineReading {
  if (text.length > outlineLimits.characters)
    return refused(`${text.length.toLocaleString('en')} characters`, outlineLimits.characters);
  const rows = outlineRows(text);
  if (rows.length > outlineLimits.lines)
    return refused(countPhrase(rows.length, 'line'), outlineLimits.lines);
  const lines = readLines(rows, map);
  const steps = lines.reduce((sum, line) => sum + stepCount(line), 0);
  if (steps > outlineLimits.lines) return refused(countPhrase(steps, 'step'), outlineLimits.lines);
  const reader = new OutlineReader();
  for (const line of lines) reader.read(line);
  return { kind: 'read', outline: reader.draft.complete(map) };
}

function refused(found: string, limit: number): OutlineReading {
  const most = limit.toLocaleString('en');
  return {
    kind: 'refused',
    sentence: `This outline has ${found}, more than the ${most} that are read at once. Nothing was added. Take a part of it.`,
  };
}

function stepCount({ parsed }: ReadLine): number {
  return parsed?.kind === 'chain' ? parsed.steps.length : 1;
}
