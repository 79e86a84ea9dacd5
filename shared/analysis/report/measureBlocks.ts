import { type Measure, type MeasureName, type Measures, measureNames } from '../../model/measures.ts';
import { figureText } from '../cardEntry.ts';
import { measureTexts } from '../measures/measureTexts.ts';
import { cell, type ReportBlock, type ReportCell, table, textCell } from './reportBlock.ts';

/** The measures of one handoff as they were given (method §5). */
export function measureBlocks(measures: Measures): readonly ReportBlock[] {
  const content = {
    caption: 'Measures',
    columns: [
      { title: 'Measure', width: 'name' },
      { title: 'Value', width: 'number' },
      { title: 'Unit', width: 'number' },
      { title: 'Basis', width: 'number' },
      { title: 'Source', width: 'text' },
      { title: 'Date', width: 'number' },
    ],
    rows: measureNames.flatMap((name) => {
      const measure = measures[name];
      return measure ? [measureRow(name, measure)] : [];
    }),
  } as const;
  return [table(content, 'Nothing is measured here yet.')];
}

function measureRow(name: MeasureName, measure: Measure): readonly ReportCell[] {
  return [
    textCell(measureTexts[name].name),
    textCell(figureText(measure.value)),
    textCell(measureTexts[name].unit),
    textCell(measure.basis),
    cell(measure.source.trim(), 'not said'),
    cell(measure.date.slice(0, 10), 'not said'),
  ];
}
