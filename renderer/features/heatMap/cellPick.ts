import type { LanePair } from '../../../shared/analysis/laneMatrix.ts';

/**
 * What a click on a cell selects: the handoff that stands out most, and each further click the next one, round to the
 * first.
 */
export function cellPick(cell: LanePair, selectedId: string | null): string | null {
  const ids = cell.handoffs.map(({ found }) => found.id);
  const at = selectedId === null ? -1 : ids.indexOf(selectedId);
  return ids[(at + 1) % ids.length] ?? null;
}
