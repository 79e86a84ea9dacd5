import { figureText } from '../../analysis/cardEntry.ts';
import { exactHours, hoursPhrase } from '../../analysis/measures/figurePhrase.ts';
import { type MeasureUnit, measureTexts } from '../../analysis/measures/measureTexts.ts';
import type { MeasureName } from '../../model/measures.ts';

/** What a person typed as the value of a measure. */
export type MeasureReading =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'value';
      /** In the unit of the measure. */
      readonly value: number;
      /** The value as it was understood, such as “48 h”. */
      readonly understood: string;
    }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Hours of each unit of time that may be typed. A day is a calendar day. */
const hoursOf: Readonly<Record<string, number>> = {
  min: 1 / 60,
  h: 1,
  day: 24,
  week: 168,
};

const unitWords: Readonly<Record<string, string>> = {
  ...wordsFor('min', 'm', 'min', 'mins', 'minute', 'minutes'),
  ...wordsFor('h', 'h', 'hr', 'hrs', 'hour', 'hours'),
  ...wordsFor('day', 'd', 'day', 'days'),
  ...wordsFor('week', 'w', 'wk', 'week', 'weeks'),
};

/** A number with what may stand around it, which only says what the field says: “40 a week”, “$38”, “38 €/h”. */
const COUNT = /^(?<number>\d[\d.,\u00a0\u202f ]*)(?:(?:a|per) week|\/ ?(?:week|wk|w))?$/;
const RATE =
  /^\p{Sc}? ?(?<number>\d[\d.,\u00a0\u202f ]*)(?:\p{Sc}|eur|usd|gbp|chf|cad|aud)? ?(?:(?:an|per) hour|\/ ?(?:hour|hr|h))?$/u;

const MOST = 1e9;

/** Reads a value with or without a unit, with a point or a comma: “2 days”, “90 min”, “1,5 h”, “1 h 30 min”, “40”. */
export function readMeasure(name: MeasureName, text: string): MeasureReading {
  const plain = text.trim().toLowerCase();
  if (plain === '') return { kind: 'nothing' };
  const { unit } = measureTexts[name];
  const value = unit === 'h' || unit === 'min' ? readTime(plain, unit) : readCount(plain, unit);
  if (value === null) return { kind: 'refused', sentence: refusal(name, text.trim()) };
  if (value > MOST) return { kind: 'refused', sentence: `“${text.trim()}” is more than Baton counts.` };
  return { kind: 'value', value, understood: understood(value, unit) };
}

function readCount(text: string, unit: MeasureUnit): number | null {
  const number = (unit === 'per hour' ? RATE : COUNT).exec(text)?.groups?.number;
  return number === undefined ? null : readNumber(number);
}

/** The time in the unit asked for; null for what is none, and for days of work, whose hours nobody has said. */
function readTime(text: string, unit: 'h' | 'min'): number | null {
  const parts = [...text.matchAll(/([\d.,\u00a0\u202f ]*\d)\s*([a-z]*)\s*/g)];
  if (parts.map(([whole]) => whole).join('') !== text) return null;
  let hours = 0;
  for (const [, number = '', word = ''] of parts) {
    const amount = readNumber(number);
    const known = word === '' && parts.length === 1 ? unit : unitWords[word];
    if (amount === null || known === undefined) return null;
    if (unit === 'min' && (known === 'day' || known === 'week')) return null;
    hours += amount * (hoursOf[known] ?? 0);
  }
  return tidy(unit === 'h' ? hours : hours * 60);
}

/** “1,200” could be either 1.2 or 1200, so it is neither. */
function readNumber(text: string): number | null {
  const digits = text.trim().replace(/[\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits)) return null;
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits)) return Number(digits.replaceAll(',', ''));
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return /^\d{1,12}([.,]\d{1,6})?$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}

/** Without what binary fractions add: 20 min are 0.333333 h, and 0.1 h are 6 min. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function understood(value: number, unit: MeasureUnit): string {
  if (unit !== 'h') return `${figureText(value)} ${unit}`;
  const [hours, phrase] = [exactHours(value), hoursPhrase(value)];
  return hours === phrase ? hours : `${hours}, ${phrase}`;
}

function refusal(name: MeasureName, text: string): string {
  const shown = `“${text.slice(0, 40)}”`;
  if (/^[1-9]\d{0,2},\d{3}(\D|$)/.test(text))
    return `${shown} could mean 1.2 or 1200: write it without the comma.`;
  const { unit } = measureTexts[name];
  if (unit === 'h') return `${shown} is no time: write 36, 2 days or 90 min.`;
  if (unit === 'min') return `${shown} is no working time: write 12, 12 min or 1.5 h.`;
  return `${shown} is no number of 0 or more.`;
}

function wordsFor(unit: string, ...words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.map((word) => [word, unit]));
}
