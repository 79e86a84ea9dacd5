import type { MeasureBasis, MeasureName, Measures } from '../../model/measures.ts';

/** One figure worked out from measures, with what it came from. */
export interface Figure {
  /** Null where it is not known: an input is missing, or what it is divided by is 0. */
  readonly value: number | null;
  /** What it comes to at least, above 0, where some of the counts in it are missing; else null. */
  readonly atLeast: number | null;
  /** The measures it is worked out from, in the order of its formula. */
  readonly inputs: readonly MeasureName[];
  /** Those of them that nobody has given. */
  readonly missing: readonly MeasureName[];
  /** Measured where every input that is given is measured; null where nothing of the figure is known. */
  readonly basis: MeasureBasis | null;
}

/**
 * The figure that the formula makes of these measures; not known where one of them is missing.
 * @param floor what it comes to at least by those that are given, where that can be said at all
 */
export function figureOf<N extends MeasureName>(
  measures: Measures,
  inputs: readonly N[],
  formula: (values: Readonly<Record<N, number>>) => number | null,
  floor: (values: Readonly<Partial<Record<N, number>>>) => number | null = () => null,
): Figure {
  const missing = inputs.filter((name) => !measures[name]);
  const given = inputs.filter((name) => measures[name]);
  const values = Object.fromEntries(given.map((name) => [name, measures[name]?.value]));
  const value = missing.length > 0 ? null : formula(values as Record<N, number>);
  const least = missing.length > 0 ? floor(values as Partial<Record<N, number>>) : null;
  // At least 0 says nothing.
  const atLeast = least === null || least <= 0 ? null : least;
  const isMeasured = given.every((name) => measures[name]?.basis === 'measured');
  const basis = isMeasured ? 'measured' : 'estimated';
  return { value, atLeast, inputs, missing, basis: value === null && atLeast === null ? null : basis };
}
