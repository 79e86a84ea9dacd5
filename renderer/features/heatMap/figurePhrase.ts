import type { HeatFigures, MatrixMeasure } from '../../../shared/analysis/matrixFigures.ts';
import { counted } from '../../../shared/model/counted.ts';

/** The figure of a cell or a total in words, such as “mean heat 56 of 2 scored handoffs”. */
export function figurePhrase(figures: HeatFigures, measure: MatrixMeasure): string {
  const { count, scored } = figures;
  if (measure === 'count' || count === 0) return count === 0 ? 'no handoff' : counted(count, 'handoff');
  const value = figures[measure];
  if (value === null) return `${counted(count, 'handoff')}, unscored`;
  return `${measureWords[measure]} ${Math.round(value)} of ${counted(scored, 'scored handoff')}`;
}

const measureWords = { max: 'highest heat', mean: 'mean heat', sum: 'sum of heat' } as const;
