import type { Difference } from '../../../shared/analysis/difference.ts';
import type { Total } from '../../../shared/analysis/measures/measureTotals.ts';

/** How figures of one kind are written. */
export interface FigureStyle {
  readonly decimals: number;
  /** Behind the number, such as “h”; or empty. */
  readonly unit: string;
}

export const heatFigures: FigureStyle = { decimals: 0, unit: '' };
export const hourFigures: FigureStyle = { decimals: 1, unit: ' h' };

/** “81”, “12.5 h”, or “not known”. */
export function figure(value: number | null, { decimals, unit }: FigureStyle): string {
  return value === null ? 'not known' : `${rounded(value, decimals)}${unit}`;
}

/** “−17”, “+2.5 h”, “no difference”, or empty where it is not known. */
export function differenceFigure({ difference }: Pick<Difference, 'difference'>, style: FigureStyle): string {
  if (difference === null) return '';
  const size = rounded(Math.abs(difference), style.decimals);
  if (Number(size) === 0) return 'no difference';
  return `${difference < 0 ? '−' : '+'}${size}${style.unit}`;
}

/** “at 3 of 9 handoffs” where it is not known at all of them; else empty. */
export function knownPhrase({ known, handoffs }: Total): string {
  return known === handoffs || known === 0 ? '' : `at ${known} of ${handoffs} handoffs`;
}

function rounded(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}
