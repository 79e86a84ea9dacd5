/** How many raters gave each score, from 1 to 5. */
export type ScoreCounts = readonly number[];

/** The middle score; for an even count the mean of the middle two; null for none. */
export function medianOfCounts(counts: ScoreCounts): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total === 0
    ? null
    : (scoreAt(counts, Math.floor((total - 1) / 2)) + scoreAt(counts, Math.floor(total / 2))) / 2;
}

/** Highest minus lowest score, 0–4; 0 where there is none. */
export function spreadOfCounts(counts: ScoreCounts): number {
  const lowest = counts.findIndex((count) => count > 0);
  return lowest === -1 ? 0 : counts.findLastIndex((count) => count > 0) - lowest;
}

/** The score at this place, from 0, of all scores in order. */
function scoreAt(counts: ScoreCounts, place: number): number {
  let before = 0;
  for (const [index, count] of counts.entries()) {
    before += count;
    if (place < before) return index + 1;
  }
  return counts.length;
}
