import { type Measure, type MeasureName, type Measures, measureNames } from '../../model/measures.ts';
import { type CardEntry, figureText } from '../cardEntry.ts';
import { missingPhrase, partlyPhrase } from '../measures/figurePhrase.ts';
import { figureTexts } from '../measures/figureTexts.ts';
import { figureNames, handoffFigures } from '../measures/handoffFigures.ts';
import { measureTexts } from '../measures/measureTexts.ts';

/** The measures of one handoff as they were given: “40 a week, measured 2026-01-02: Dispatch board”. */
export function givenMeasures(measures: Measures): readonly CardEntry[] {
  return measureNames.flatMap((name) => {
    const measure = measures[name];
    return measure
      ? [{ kind: 'text', label: measureTexts[name].name, text: measureText(name, measure) }]
      : [];
  });
}

/** What they come to, each with the weakest basis that went into it (method §5), or what is missing for it. */
export function comingTo(measures: Measures): readonly CardEntry[] {
  return figureNames.map((name) => {
    const figure = handoffFigures[name](measures);
    const { basis, missing } = figure;
    const { name: label, unit } = figureTexts[name];
    if (basis === null) return { kind: 'missing', label, text: `not known: ${missingPhrase(missing)}` };
    const lacks = missing.length === 0 ? '' : `; ${missingPhrase(missing)}`;
    return { kind: 'text', label, text: `${partlyPhrase(figure, unit)}, ${basis}${lacks}` };
  });
}

function measureText(name: MeasureName, { value, basis, source, date }: Measure): string {
  const day = date.slice(0, 10);
  const amount = `${figureText(value)} ${measureTexts[name].unit}, ${basis}${day === '' ? '' : ` ${day}`}`;
  return `${amount}: ${source.trim() || 'source not said'}`;
}
