import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import {
  type FiguredCell,
  type HeatFigures,
  type MatrixFigures,
  type MatrixMeasure,
  matrixShade,
} from '../../../shared/analysis/matrixFigures.ts';
import { matrixText } from '../../../shared/drawing/matrixText.ts';
import { cellPhrase } from './cellPhrase.ts';
import { figurePhrase } from './figurePhrase.ts';

/** How a cell is shown. */
export interface CellLook {
  readonly text: string;
  readonly words: string;
  /** The shade, in the colours of `toneColours`; null where nothing is known. */
  readonly tone: number | null;
  /** Whether it stands for one or some of its handoffs, so that their number belongs beside it. */
  readonly isCounted: boolean;
}

/** What the matrix shows of its cells. */
export interface MatrixLook {
  cell(cell: FiguredCell, between: string): CellLook;
  /** How far a cell stands out, to be compared with another. */
  weightOf(cell: FiguredCell): number;
  /** Of a row, a column or all; null where there is nothing to total. */
  readonly total: ((figures: HeatFigures, of: string) => Pick<CellLook, 'text' | 'words'>) | null;
}

/** Through the lens of heat a measure of the cells, with totals; through any other the handoff that stands out most. */
export function matrixLook(
  matrix: MatrixFigures,
  measure: MatrixMeasure,
  readings: LensReadings,
): MatrixLook {
  if (readings.lens.id !== 'heat') return { ...lensLook(readings), total: null };
  const total: MatrixLook['total'] = (figures, of) => ({
    text: matrixText(figures, measure),
    words: `${of}: ${figurePhrase(figures, measure)}`,
  });
  return { ...(measure === 'max' ? lensLook(readings) : measureLook(matrix, measure)), total };
}

function lensLook(readings: LensReadings): Omit<MatrixLook, 'total'> {
  const { byId } = readings;
  const readingOf = ({ hottest }: FiguredCell) => (hottest ? byId.get(hottest.found.id) : undefined);
  return {
    cell(cell, between) {
      const reading = readingOf(cell);
      return {
        text: reading?.text ?? '?',
        words: cellPhrase(cell, between, readings),
        tone: reading?.tone ?? null,
        isCounted: true,
      };
    },
    weightOf: (cell) => -(readingOf(cell)?.place ?? byId.size),
  };
}

function measureLook(matrix: MatrixFigures, measure: MatrixMeasure): Omit<MatrixLook, 'total'> {
  const shadeOf = matrixShade(matrix, measure);
  return {
    cell: (cell, between) => ({
      text: matrixText(cell.figures, measure),
      words: `${between}: ${figurePhrase(cell.figures, measure)}`,
      tone: shadeOf(cell),
      isCounted: measure === 'mean',
    }),
    weightOf: ({ figures }) => figures[measure] ?? -1,
  };
}
