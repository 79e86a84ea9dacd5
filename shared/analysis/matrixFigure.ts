import { counted } from '../model/counted.ts';
import type { LensReading, LensReadings } from './lenses/readLens.ts';
import type { TogetherFigures } from './matrixFigures.ts';
import type { MatrixMeasure } from './matrixMeasure.ts';

/** A figure as it is read; “?” where it is not known, nothing where there is no handoff. */
export function matrixText(
  figures: TogetherFigures | undefined,
  measure: MatrixMeasure,
  readings: LensReadings,
): string {
  if (!figures || figures.count === 0) return '';
  if (measure === 'count') return String(figures.count);
  if (measure === 'max') return foremost(figures, readings)?.text ?? '?';
  const value = figures[measure];
  const together = readings.lens[measure];
  return value === null || !together ? '?' : `${figures.marks[measure]}${together.text(value)}`;
}

/** A figure in words, such as “heat 81, Estimate → Schedule, the hottest of 3 handoffs” or “mean heat 56 at 2 handoffs”. */
export function matrixWords(
  figures: TogetherFigures,
  measure: MatrixMeasure,
  readings: LensReadings,
): string {
  const { count, known, handoffs } = figures;
  if (count === 0) return 'no handoff';
  if (measure === 'count') return counted(count, 'handoff');
  if (known === 0)
    return `${count === 1 ? handoffs[0]?.name : counted(count, 'handoff')}, ${unknownOf(readings)}`;
  if (measure === 'max') return foremostWords(figures, readings);
  const value = figures[measure];
  const words = value === null ? undefined : readings.lens[measure]?.words(value);
  if (words === undefined) return `${counted(count, 'handoff')}, not known`;
  const made = `${words} at ${known === count ? '' : `${known} of `}${counted(count, 'handoff')}`;
  return { '': made, '~': `${made}, estimated`, '≥': `at least ${made}` }[figures.marks[measure]];
}

function foremostWords(figures: TogetherFigures, readings: LensReadings): string {
  const { text = '?', words = '' } = foremost(figures, readings) ?? {};
  const place = figures.count === 1 ? '' : `, the ${readings.lens.superlative} of ${figures.count} handoffs`;
  // What the cell shows is in its name, so that it can be spoken to by what is seen.
  const said = words.includes(text) ? words : `${text}, ${words}`;
  return `${said}, ${figures.handoffs[0]?.name}${place}`;
}

/** What the lens reads of the handoff that stands out most; null where it knows none. */
export function foremost({ handoffs, known }: TogetherFigures, { byId }: LensReadings): LensReading | null {
  const first = known > 0 ? handoffs[0] : undefined;
  return (first && byId.get(first.found.id)) ?? null;
}

function unknownOf({ lens }: LensReadings): string {
  return lens.unknown ?? 'not known';
}
