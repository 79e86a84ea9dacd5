import { type Measure, type MeasureName, type Measures, measureNames } from '../../model/measures.ts';
import { figureText } from '../cardEntry.ts';
import { figurePhrase, missingPhrase } from '../measures/figurePhrase.ts';
import { figureTexts } from '../measures/figureTexts.ts';
import { figureNames, handoffFigures } from '../measures/handoffFigures.ts';
import { measureTexts } from '../measures/measureTexts.ts';
import {
  cell,
  missing,
  type ReportBlock,
  type ReportCell,
  type ReportTable,
  table,
  textCell,
} from './reportBlock.ts';

/** The measures of one handoff as they were given, and what they come to (method §5). */
export function measureBlocks(measures: Measures): readonly ReportBlock[] {
  const content = {
    caption: 'Measures',
    columns: [
      { title: 'Measure', width: 'name' },
      { title: 'Value', width: 'number' },
      { title: 'Unit', width: 'number' },
      { title: 'Basis', width: 'number' },
      { title: 'Source', width: 'text' },
      { title: 'Date', width: 'word' },
    ],
    rows: measureNames.flatMap((name) => {
      const measure = measures[name];
      return measure ? [measureRow(name, measure)] : [];
    }),
  } as const;
  return content.rows.length === 0
    ? [missing('Nothing is measured here yet.')]
    : [table(content, ''), table(figuresTable(measures), '')];
}

function figuresTable(measures: Measures): ReportTable {
  return {
    caption: 'What the measures come to',
    columns: [
      { title: 'Figure', width: 'name' },
      { title: 'Value', width: 'text' },
      { title: 'Basis', width: 'number' },
    ],
    rows: figureNames.map((name) => {
      const { value, basis, missing } = handoffFigures[name](measures);
      const { unit } = figureTexts[name];
      return [
        textCell(figureTexts[name].name),
        value === null
          ? cell(null, `not known: ${missingPhrase(missing)}`)
          : textCell(figurePhrase(value, unit)),
        cell(basis, '–'),
      ];
    }),
  };
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
