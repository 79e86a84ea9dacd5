import { type FigureUnit, figureTexts } from '../../analysis/measures/figureTexts.ts';
import {
  type FigureName,
  figureNames,
  figuresInPart,
  handoffFigures,
} from '../../analysis/measures/handoffFigures.ts';
import { measureTexts } from '../../analysis/measures/measureTexts.ts';
import { type Measures, measureNames } from '../../model/measures.ts';
import { type Cell, rounded } from './csvText.ts';

type MeasureColumn = readonly [heading: string, cell: (measures: Measures) => Cell];

/** Behind the name of a figure; shares are 0–1, as coverage is. */
const figureUnits: Readonly<Record<FigureUnit, string>> = {
  count: '',
  share: '',
  waiting: ' (h)',
  labor: ' (h)',
  money: '',
};

/** The measures of a handoff with their units, what is worked out from them, and where each comes from. */
export const measureColumns: readonly MeasureColumn[] = [
  ...measureNames.map((name): MeasureColumn => {
    const { name: label, unit } = measureTexts[name];
    return [`${label.toLowerCase()} (${unit})`, (measures) => rounded(measures[name]?.value ?? null)];
  }),
  ...figureNames.map((name): MeasureColumn => {
    const { name: label, unit } = figureTexts[name];
    return [
      `${label.toLowerCase()}${figureUnits[unit]}`,
      (measures) => rounded(handoffFigures[name](measures).value),
    ];
  }),
  ...figuresInPart.map((name): MeasureColumn => {
    const { name: label, unit } = figureTexts[name];
    return [`${label.toLowerCase()}${figureUnits[unit]}, at least`, (measures) => leastOf(name, measures)];
  }),
  ['sources of measures', sourcesOf],
];

/** What is known of it in full or in part, so that a sum of the column is what there is at least. */
function leastOf(name: FigureName, measures: Measures): Cell {
  const { value, atLeast } = handoffFigures[name](measures);
  return rounded(value ?? atLeast);
}

/** “volume: measured, CRM, 2026-01-05”, one after the other. */
function sourcesOf(measures: Measures): string {
  const sources = measureNames.flatMap((name) => {
    const measure = measures[name];
    if (!measure) return [];
    const said = [measure.basis, measure.source, measure.date].filter(Boolean).join(', ');
    return [`${measureTexts[name].name.toLowerCase()}: ${said}`];
  });
  return sources.join('; ');
}
