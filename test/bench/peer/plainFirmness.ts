import { seededRandom } from '../../../shared/analysis/seededRandom.ts';

const SEED = 20_260_105;

/**
 * The ranks of handoffs under drawn weights as one would write them down: an array for each draw, sorted. Handoff by
 * rank, how often. The same stream of numbers as Baton's, so the counts must be the same.
 */
export function plainFirmness(
  severities: readonly (readonly (number | null)[])[],
  draws: number,
): number[][] {
  const random = seededRandom(SEED);
  const counts = severities.map(() => severities.map(() => 0));
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = (severities[0] ?? []).map(() => -Math.log(random()));
    const means = severities.map((row) => weightedMean(row, weights));
    for (const [handoff, mean] of means.entries()) {
      const rank = means.filter((other) => other > mean + 1e-11).length;
      const row = counts[handoff];
      if (row) row[rank] = (row[rank] ?? 0) + 1;
    }
  }
  return counts;
}

function weightedMean(severities: readonly (number | null)[], weights: readonly number[]): number {
  const answered = severities.flatMap((value, at) =>
    value === null ? [] : [{ value, weight: weights[at] ?? 0 }],
  );
  const total = answered.reduce((sum, { weight }) => sum + weight, 0);
  return answered.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
}
