import type { DimensionScores } from './scoreHandoff.ts';

/** The two ends of what raters said, by rater identifier; null where nobody is two or more apart. */
export interface Apart {
  readonly lowest: number;
  readonly lowestIds: readonly string[];
  readonly highest: number;
  readonly highestIds: readonly string[];
}

/** Who gave the lowest and who the highest score of a dimension that is to be discussed. */
export function whoIsApart({ discuss, values }: DimensionScores): Apart | null {
  if (!discuss) return null;
  const scores = values.flatMap(({ value }) => (value === 'unknown' ? [] : [value]));
  const lowest = Math.min(...scores);
  const highest = Math.max(...scores);
  const idsOf = (score: number) =>
    values.filter(({ value }) => value === score).map(({ raterId }) => raterId);
  return { lowest, lowestIds: idsOf(lowest), highest, highestIds: idsOf(highest) };
}
