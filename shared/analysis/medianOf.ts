/** The middle value of numbers in any order; for an even count the mean of the middle two; null for none. */
export function medianOf(values: readonly number[]): number | null {
  return medianOfSorted(values.toSorted((a, b) => a - b));
}

/** The same for numbers that are in ascending order already. */
export function medianOfSorted(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
