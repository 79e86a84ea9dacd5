import type { MatrixCell } from '../../../shared/analysis/heatMatrix.ts';
import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';

/** A cell in words, such as “Sales to Dispatch: heat 81, Estimate → Schedule, the hottest of 3 handoffs”. */
export function cellPhrase(cell: MatrixCell | null, between: string, { byId, lens }: LensReadings): string {
  if (!cell) return `${between}: no handoff`;
  const reading = cell.hottest && byId.get(cell.hottest.found.id);
  if (!cell.hottest || !reading) {
    const unknown = lens.unknown ?? 'not known';
    const first = cell.handoffs[0]?.name ?? '';
    return cell.count === 1
      ? `${between}: ${first}, ${unknown}`
      : `${between}: ${cell.count} handoffs, ${unknown}`;
  }
  const superlative = lens.id === 'heat' ? 'the hottest' : 'the first';
  const place = cell.count === 1 ? '' : `, ${superlative} of ${cell.count} handoffs`;
  const { text, words } = reading;
  // What the cell shows is in its name, so that it can be spoken to by what is seen.
  const said = words.includes(text) ? words : `${text}, ${words}`;
  return `${between}: ${said}, ${cell.hottest.name}${place}`;
}
