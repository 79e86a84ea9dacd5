import { readableTime } from '../readableTime.ts';
import type { RowChoice } from './mergeChoices.ts';
import type { PlannedRow, PlannedSheet } from './mergePlan.ts';
import { isChanged, raterName, sheetCounts, sheetNotes } from './mergeSentences.ts';

const choicePhrases: Readonly<Record<RowChoice, string>> = {
  keepBoth: 'scored otherwise before; both are kept',
  takeSheet: 'scored otherwise before; the sheet’s values replace the map’s',
  keepMap: 'scored otherwise before; the map’s values stay',
};

/** What is found in a sheet and what becomes of it, as lines of text: the sheet, what to know of it, what stands out. */
export function mergeReport(planned: PlannedSheet): string[] {
  const { returned, isTaken, isRepeated } = planned;
  const { sheet, savedAt, fileName } = returned;
  const version = sheet.mapVersion === null ? '' : `, for version ${sheet.mapVersion}`;
  const head = `${raterName(planned)}, ${readableTime(sheet.returnedAt ?? savedAt)}${version} (${fileName})`;
  const verdict = isTaken ? 'taken' : 'left out';
  return [
    `${head}: ${verdict}`,
    ...(isRepeated ? [] : [`  ${sheetCounts(planned)}`]),
    ...sheetNotes(planned).map((note) => `  ${note}`),
    ...planned.rows.flatMap(rowLines),
  ];
}

function rowLines(row: PlannedRow): string[] {
  const lines = [
    ...(isChanged(row) ? [`  ${row.name}: ${row.changes.join('; ')}`] : []),
    ...(row.redrawnAs === null ? [] : [`  ${row.name}: ${redrawnPhrase(row)}`]),
  ];
  return row.choice === null ? lines : [...lines, `  ${row.name}: ${choicePhrases[row.choice]}`];
}

function redrawnPhrase({ isRedrawnTaken }: PlannedRow): string {
  const found = 'drawn again since, and matched by the names of its steps and lanes';
  return `${found}: ${isRedrawnTaken ? 'its values go there' : 'left out unless --redrawn'}`;
}
