import type { HeatFigures, MatrixMeasure } from '../analysis/matrixFigures.ts';

/** A value of the matrix as it is read; “?” where it is not known, nothing where there is no handoff. */
export function matrixText(figures: HeatFigures | undefined, measure: MatrixMeasure): string {
  if (!figures || figures.count === 0) return '';
  const value = figures[measure];
  return value === null ? '?' : String(Math.round(value));
}
