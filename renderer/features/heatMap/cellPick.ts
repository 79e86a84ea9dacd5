import type { MatrixCell } from '../../../shared/analysis/heatMatrix.ts';

/** What a click on a cell selects: its hottest handoff, and each further click the next one, round to the first. */
export function cellPick(cell: MatrixCell, selectedId: string | null): string | null {
  const ids = cell.handoffs.map(({ found }) => found.id);
  const at = selectedId === null ? -1 : ids.indexOf(selectedId);
  return ids[(at + 1) % ids.length] ?? null;
}
