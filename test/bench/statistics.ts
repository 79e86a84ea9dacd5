/** Median and 95th percentile of a series, in the unit of its values. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** @throws Error when there are no values. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95) };
}

/** The value below which the share `q` (0–1) of the values lies, by linear interpolation between neighbours. */
function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = q * (sorted.length - 1);
  const lower = sorted[Math.floor(place)];
  const upper = sorted[Math.ceil(place)];
  if (lower === undefined || upper === undefined) throw new Error('There is nothing to take a quantile of.');
  return lower + (upper - lower) * (place - Math.floor(place));
}
