import type { Lens, LensScale } from './lenses/lens.ts';

/** What a cell of the matrix can show of its handoffs. */
export const matrixMeasures = ['max', 'mean', 'sum', 'count'] as const;
export type MatrixMeasure = (typeof matrixMeasures)[number];

/** The measures that mean something through the lens. */
export function measuresOf(lens: Lens): readonly MatrixMeasure[] {
  return matrixMeasures.filter((measure) => (measure === 'mean' || measure === 'sum' ? lens[measure] : true));
}

/** The wanted measure, or where the lens has none of that kind the handoff that stands out most. */
export function measureThrough(lens: Lens, wanted: MatrixMeasure): MatrixMeasure {
  return measuresOf(lens).includes(wanted) ? wanted : 'max';
}

/** Whether a cell is shaded by its share of the largest one, since the measure has no upper end. */
export function isShare(measure: MatrixMeasure): boolean {
  return measure === 'sum' || measure === 'count';
}

/** The family of colours that the cells are shaded in: a share is an amount, whatever the lens. */
export function matrixScale(scale: LensScale, measure: MatrixMeasure): LensScale {
  return scale === 'heat' || !isShare(measure) ? scale : 'amount';
}
