import { matrixText, matrixWords } from '../../../shared/analysis/matrixFigure.ts';
import {
  type FiguredCell,
  type MatrixFigures,
  matrixShade,
  prominenceOf,
  type TogetherFigures,
} from '../../../shared/analysis/matrixFigures.ts';
import { isShare, type MatrixMeasure } from '../../../shared/analysis/matrixMeasure.ts';

/** A figure as it is read, and in words. */
export interface FigureLook {
  readonly text: string;
  readonly words: string;
}

/** How a cell is shown. */
export interface CellLook extends FigureLook {
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
  /** Of a row, a column or all. */
  total(figures: TogetherFigures, of: string): FigureLook;
}

/** A measure of the cells through the lens of the matrix, with totals. */
export function matrixLook(matrix: MatrixFigures, measure: MatrixMeasure): MatrixLook {
  const { readings } = matrix;
  const shadeOf = matrixShade(matrix, measure);
  const total = (figures: TogetherFigures, of: string) => ({
    text: matrixText(figures, measure, readings),
    words: `${of}: ${matrixWords(figures, measure, readings)}`,
  });
  return {
    cell: (cell, between) => ({
      ...total(cell.figures, between),
      tone: shadeOf(cell),
      isCounted: !isShare(measure),
    }),
    weightOf: (cell) => prominenceOf(cell, measure, readings),
    total,
  };
}
