import type { ScoredHandoff } from './analyseMap.ts';
import type { Reweighed } from './reweigh.ts';

/** Where a handoff stands after a change of weights, and where it stood before. */
export interface RankMove {
  readonly handoff: ScoredHandoff;
  readonly rank: number;
  readonly heat: number;
  /** Null where it was unscored. */
  readonly rankBefore: number | null;
  readonly heatBefore: number | null;
}

/** Every handoff of the second ranking, in its order, beside its place in the first. */
export function rankMoves(before: readonly Reweighed[], after: readonly Reweighed[]): readonly RankMove[] {
  const earlier = new Map(before.map((each) => [each.id, each]));
  return after.map(({ id, handoff, rank, heat }) => {
    const was = earlier.get(id);
    return { handoff, rank, heat, rankBefore: was?.rank ?? null, heatBefore: was?.heat ?? null };
  });
}
