import type { MeasureBasis, MeasureName, Measures } from '../../model/measures.ts';

/** One figure worked out from measures, with what it came from. */
export interface Figure {
  /** Null where it is not known: an input is missing, or what it is divided by is 0. */
  readonly value: number | null;
  /** The measures it is worked out from, in the order of its formula. */
  readonly inputs: readonly MeasureName[];
  /** Those of them that nobody has given. */
  readonly missing: readonly MeasureName[];
  /** Measured where every input is measured; null where the figure is not known. */
  readonly basis: MeasureBasis | null;
}

/** The figure that the formula makes of these measures; not known where one of them is missing. */
export function figureOf<N extends MeasureName>(
  measures: Measures,
  inputs: readonly N[],
  formula: (values: Readonly<Record<N, number>>) => number | null,
): Figure {
  const missing = inputs.filter((name) => !measures[name]);
  if (missing.length > 0) return { value: null, inputs, missing, basis: null };
  const values = Object.fromEntries(inputs.map((name) => [name, measures[name]?.value]));
  const value = formula(values as Record<N, number>);
  const isMeasured = inputs.every((name) => measures[name]?.basis === 'measured');
  return { value, inputs, missing, basis: value === null ? null : isMeasured ? 'measured' : 'estimated' };
}
