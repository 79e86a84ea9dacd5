import type { ScoredHandoff } from '../../../../shared/analysis/analyseMap.ts';
import { readMeasureColumn } from '../../../../shared/formats/measures/readMeasureColumn.ts';
import { changeMeasures } from '../../../../shared/model/edits/changeMeasures.ts';
import { inTurn } from '../../../../shared/model/edits/inTurn.ts';
import type { MapDiff } from '../../../../shared/model/mapDiff.ts';
import type { Measure } from '../../../../shared/model/measures.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import type { App } from '../../../app/appContext.ts';
import type { GridPlace } from '../../../ui/gridMove.ts';
import { measuresInOrder } from '../measureGroups.ts';

/** Fills the table from this cell on with cells of a spreadsheet, as one edit or not at all. Returns what to say. */
export function pasteMeasures(
  app: App,
  handoffs: readonly ScoredHandoff[],
  from: GridPlace,
  text: string,
  measure: (value: number) => Measure,
): string {
  const lines = text.replace(/(\r?\n)+$/, '').split(/\r?\n/);
  const names = measuresInOrder.slice(from.column);
  const room = handoffs.length - from.row;
  if (lines.length > room)
    return refuse(app, `${lines.length} rows were pasted, and ${room} follow from here.`);
  if (names.length === 0) return refuse(app, 'What is worked out cannot be pasted over.');
  const edits: ((map: WorkflowMap) => MapDiff)[] = [];
  for (const [index, line] of lines.entries()) {
    const column = readMeasureColumn(line.split('\t'), names);
    if (column.kind === 'refused') return refuse(app, `Row ${index + 1}: ${column.sentence}`);
    const found = handoffs[from.row + index]?.found;
    const changes = Object.fromEntries(column.values.map(([name, value]) => [name, measure(value)]));
    if (found) edits.push((map) => changeMeasures(map, { ...endsOf(found), changes }));
  }
  app.document.edit('paste measures', (map) => inTurn(map, edits));
  return `${lines.length} ${lines.length === 1 ? 'row' : 'rows'} pasted`;
}

function endsOf({ sender, receiver }: ScoredHandoff['found']) {
  return { sender, receiver };
}

function refuse(app: App, sentence: string): string {
  app.notify.say({ title: 'That was not pasted', lines: [sentence] });
  return sentence;
}
