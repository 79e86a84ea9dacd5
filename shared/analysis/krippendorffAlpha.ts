/**
 * Krippendorff's α for ordinal data, with missing values: 1 is full agreement, 0 what chance would give, below 0 worse
 * than chance. A unit is what several raters scored; its values are those that were given, in any order.
 * α = 1 − (n − 1) · Σ o(c,k) δ²(c,k) / Σ n(c) n(k) δ²(c,k) over the coincidences o of pairable values, with
 * δ(c,k) = Σ n(g) from c to k − (n(c) + n(k)) / 2 (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011).
 * Null where it is not defined: fewer than two pairable values, or no variation among them.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[]): number | null {
  const pairable = units.filter((values) => values.length > 1);
  const ranks = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const rankOf = new Map(ranks.map((value, rank) => [value, rank]));
  const counts = new Float64Array(ranks.length);
  for (const value of pairable.flat()) add(counts, rankOf.get(value) ?? 0, 1);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const distance = ordinalDistances(counts);
  const expected = weigh(distance, (c, k) => (counts[c] ?? 0) * (counts[k] ?? 0));
  if (expected === 0) return null;
  const coincidences = countCoincidences(pairable, rankOf);
  const observed = weigh(distance, (c, k) => coincidences[c * ranks.length + k] ?? 0);
  return 1 - ((total - 1) * observed) / expected;
}

/** The squared distance of two ranks, row by row: how many values lie between them, the two themselves by half. */
function ordinalDistances(counts: Float64Array): readonly Float64Array[] {
  return Array.from(counts, (_, c) =>
    Float64Array.from(counts, (__, k) => {
      const between = counts
        .subarray(Math.min(c, k), Math.max(c, k) + 1)
        .reduce((sum, count) => sum + count, 0);
      return (between - ((counts[c] ?? 0) + (counts[k] ?? 0)) / 2) ** 2;
    }),
  );
}

/** Each ordered pair of values of one unit, weighted so that a unit counts as many as it has values. */
function countCoincidences(
  units: readonly (readonly number[])[],
  rankOf: ReadonlyMap<number, number>,
): Float64Array {
  const coincidences = new Float64Array(rankOf.size * rankOf.size);
  const counts = new Float64Array(rankOf.size);
  for (const values of units) {
    counts.fill(0);
    for (const value of values) add(counts, rankOf.get(value) ?? 0, 1);
    for (const [c, count] of counts.entries()) {
      if (count === 0) continue;
      for (const [k, others] of counts.entries())
        add(coincidences, c * rankOf.size + k, (count * (others - (c === k ? 1 : 0))) / (values.length - 1));
    }
  }
  return coincidences;
}

function weigh(distance: readonly Float64Array[], weight: (c: number, k: number) => number): number {
  let sum = 0;
  for (const [c, row] of distance.entries()) {
    for (const [k, squared] of row.entries()) sum += squared * weight(c, k);
  }
  return sum;
}

function add(table: Float64Array, place: number, amount: number): void {
  table[place] = (table[place] ?? 0) + amount;
}
