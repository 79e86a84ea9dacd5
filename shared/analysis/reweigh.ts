import type { Weights } from '../model/weights.ts';
import type { MapAnalysis, ScoredHandoff } from './analyseMap.ts';
import { heatOf } from './heat.ts';
import { type Rankable, type Ranked, rankHandoffs } from './rankHandoffs.ts';

/** A scored handoff's place under weights that are not the map's. */
export type Reweighed = Ranked<Rankable & { readonly handoff: ScoredHandoff }>;

/** The ranking that other weights would make of the same answers; what is unscored under them is left out. */
export function reweigh({ ranked }: MapAnalysis, weights: Weights): readonly Reweighed[] {
  return rankHandoffs(
    ranked.flatMap((handoff) => {
      const { found, name, scores } = handoff;
      const heat = heatOf(scores.medians, weights);
      const volume = found.record.measures.volume?.value ?? null;
      return heat === null ? [] : [{ id: found.id, name, heat, spread: scores.spread, volume, handoff }];
    }),
  );
}
