import { type Measure, type MeasureName, type Measures, measureNames } from '../../model/measures.ts';
import { type CardEntry, figureText } from '../cardEntry.ts';
import { missingPhrase, partlyPhrase } from '../measures/figurePhrase.ts';
import { figureTexts } from '../measures/figureTexts.ts';
import { figureNames, handoffFigures } from '../measures/handoffFigures.ts';
import { measureTexts } from '../measures/measureTexts.ts';

/** The measures of one handoff as they were given, “40 a week, measured (a)”, and where they come from. */
export interface GivenMeasures {
  readonly entries: readonly CardEntry[];
  /** Each source once: “Sources: (a) Dispatch board, 2026-01-02; (b) CRM”; one alone needs no letter. Empty without any. */
  readonly sources: string;
}

export function givenMeasures(measures: Measures): GivenMeasures {
  const given = measureNames.flatMap((name) => {
    const measure = measures[name];
    return measure ? [{ name, measure, source: sourceText(measure) }] : [];
  });
  const sources = [...new Set(given.map(({ source }) => source))];
  const [only] = sources;
  if (only === undefined || sources.length === 1) {
    const entries = given.map((each) => givenEntry(each, ''));
    return { entries, sources: only === undefined ? '' : `Source: ${only}` };
  }
  const letterOf = new Map(sources.map((source, place) => [source, `(${letters.charAt(place)})`]));
  return {
    entries: given.map((each) => givenEntry(each, ` ${letterOf.get(each.source)}`)),
    sources: `Sources: ${sources.map((source) => `${letterOf.get(source)} ${source}`).join('; ')}`,
  };
}

/** There are fewer measures than letters. */
const letters = 'abcdefghijklmnopqrstuvwxyz';

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

interface GivenMeasure {
  readonly name: MeasureName;
  readonly measure: Measure;
}

function givenEntry({ name, measure: { value, basis } }: GivenMeasure, letter: string): CardEntry {
  const { name: label, unit } = measureTexts[name];
  return { kind: 'text', label, text: `${figureText(value)} ${unit}, ${basis}${letter}` };
}

function sourceText({ source, date }: Measure): string {
  const day = date.slice(0, 10);
  return [source.trim() || 'not said', day].filter((part) => part !== '').join(', ');
}
