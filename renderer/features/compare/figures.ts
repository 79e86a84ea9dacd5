import { figureText } from '../../../shared/analysis/cardEntry.ts';
import type { Difference } from '../../../shared/analysis/difference.ts';
import { coveragePhrase } from '../../../shared/analysis/measures/coveragePhrase.ts';
import { figurePhrase } from '../../../shared/analysis/measures/figurePhrase.ts';
import type { FigureUnit } from '../../../shared/analysis/measures/figureTexts.ts';
import type { Total } from '../../../shared/analysis/measures/measureTotals.ts';

/** How a figure of one kind is written, and how large a difference of it is. */
export interface FigureStyle {
  value(value: number): string;
  size(difference: number): string;
}

export const heatFigures: FigureStyle = { value: whole, size: whole };

/** Shares differ by points: from 80 % to 90 % are 10 points, not 10 %. */
export function figuresOf(unit: FigureUnit): FigureStyle {
  const value = (each: number): string => figurePhrase(each, unit);
  return { value, size: unit === 'share' ? (each) => `${figureText(100 * each)} points` : value };
}

/** “81”, “12.5 h”, or “not known”. */
export function figure(value: number | null, style: FigureStyle): string {
  return value === null ? 'not known' : style.value(value);
}

/** “−17”, “+2.5 h”, “no difference”, or empty where it is not known. */
export function differenceFigure({ difference }: Pick<Difference, 'difference'>, style: FigureStyle): string {
  if (difference === null) return '';
  const size = style.size(Math.abs(difference));
  if (size === style.size(0)) return 'no difference';
  return `${difference < 0 ? '−' : '+'}${size}`;
}

/** “at 3 of 9 handoffs → at 4 of 9 handoffs”, each where a figure is known, but not at all of them; else empty. */
export function coverageChange(before: Coverage, after: Coverage): string {
  const [was, is] = [coverageOf(before), coverageOf(after)];
  return was === is ? was : [was, is].filter(Boolean).join(' → ');
}

type Coverage = Pick<Total, 'value' | 'known' | 'handoffs'> & Partial<Total>;

function coverageOf(figure: Coverage): string {
  const isKnown = figure.value !== null || (figure.atLeast ?? null) !== null;
  return isKnown && figure.known !== figure.handoffs ? coveragePhrase(figure) : '';
}

function whole(value: number): string {
  return String(Math.round(value));
}
