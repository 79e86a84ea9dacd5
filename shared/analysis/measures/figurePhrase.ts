import type { MeasureName } from '../../model/measures.ts';
import { figureText, shareText } from '../cardEntry.ts';
import type { FigureUnit } from './figureTexts.ts';
import { measureTexts } from './measureTexts.ts';

const HOURS_A_DAY = 24;
/** From here on hours are hard to picture, and are told in days. */
const DAYS_FROM_HOURS = 48;

/** Calendar hours as people say them: “12.5 h”, from 48 h on in days of 24 hours: “3.5 days”, “912 days”. */
export function hoursPhrase(hours: number): string {
  if (hours < DAYS_FROM_HOURS) return exactHours(hours);
  const days = hours / HOURS_A_DAY;
  return `${days < 100 ? figureText(days) : Math.round(days)} days`;
}

/** “84 h”, whatever their number. */
export function exactHours(hours: number): string {
  return `${figureText(hours)} h`;
}

/** A figure with its unit; “not known” where it is not. Money has no sign: its currency is that of the rate. */
export function figurePhrase(value: number | null, unit: FigureUnit): string {
  if (value === null) return 'not known';
  switch (unit) {
    case 'count':
    case 'money':
      return figureText(value);
    case 'share':
      return shareText(value);
    case 'waiting':
      return hoursPhrase(value);
    case 'labor':
      return exactHours(value);
  }
}

/** The same, and “at least 4” where no more than that is known. */
export function partlyPhrase(
  { value, atLeast }: { readonly value: number | null; readonly atLeast: number | null },
  unit: FigureUnit,
): string {
  return atLeast === null ? figurePhrase(value, unit) : `at least ${figurePhrase(atLeast, unit)}`;
}

/** “mean wait not given”, “rework and missing fields not given”. Without any the divisor is 0: “volume is 0”. */
export function missingPhrase(missing: readonly MeasureName[]): string {
  const names = missing.map((name) => measureTexts[name].name.toLowerCase());
  const last = names.pop();
  if (last === undefined) return 'volume is 0';
  return names.length === 0 ? `${last} not given` : `${names.join(', ')} and ${last} not given`;
}
