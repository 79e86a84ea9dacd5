import type { DimensionScores } from '../../../shared/analysis/scoreHandoff.ts';

/** Whether two scorings of a dimension would be drawn alike. */
export function isSameSpread(a: DimensionScores, b: DimensionScores): boolean {
  return (
    a.median === b.median &&
    a.spread === b.spread &&
    a.discuss === b.discuss &&
    a.mustDiscuss === b.mustDiscuss &&
    a.values.length === b.values.length &&
    a.values.every(
      (value, index) => value.raterId === b.values[index]?.raterId && value.value === b.values[index]?.value,
    )
  );
}
