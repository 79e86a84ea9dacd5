import type { MatrixCell } from '../../../shared/analysis/heatMatrix.ts';

/** A cell in words, such as “Sales to Dispatch: heat 81, Estimate → Schedule, the hottest of 3 handoffs”. */
export function cellPhrase(cell: MatrixCell | null, between: string): string {
  if (!cell) return `${between}: no handoff`;
  const heat = cell.hottest?.heat ?? null;
  if (!cell.hottest || heat === null) {
    const first = cell.handoffs[0]?.name ?? '';
    return cell.count === 1
      ? `${between}: ${first}, unscored`
      : `${between}: ${cell.count} handoffs, unscored`;
  }
  const place = cell.count === 1 ? '' : `, the hottest of ${cell.count} handoffs`;
  return `${between}: heat ${Math.round(heat)}, ${cell.hottest.name}${place}`;
}
