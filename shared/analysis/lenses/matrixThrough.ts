import type { HeatMatrix, MatrixCell } from '../heatMatrix.ts';
import type { LensReadings } from './readLens.ts';

/**
 * The lane-by-lane matrix through a lens: the handoffs of a cell in the order of the lens, and in the place of its
 * hottest the one that stands out most, or none where the lens knows none of them.
 */
export function matrixThrough<M extends HeatMatrix>(matrix: M, readings: LensReadings): M {
  return { ...matrix, cells: matrix.cells.map((cell) => cellThrough(cell, readings)) };
}

function cellThrough(cell: MatrixCell, { byId }: LensReadings): MatrixCell {
  const placeOf = (id: string): number => byId.get(id)?.place ?? byId.size;
  const handoffs = cell.handoffs.toSorted((a, b) => placeOf(a.found.id) - placeOf(b.found.id));
  const hottest = handoffs.find(({ found }) => (byId.get(found.id)?.tone ?? null) !== null) ?? null;
  return { ...cell, handoffs, hottest };
}
