import type { MapAnalysis, ScoredHandoff } from './analyseMap.ts';
import { HEAT_TOLERANCE } from './heatBin.ts';

/** The share of all heat that the mark of the Pareto diagram stands at. */
export const PARETO_MARK = 0.8;

export interface ParetoBar {
  readonly handoff: ScoredHandoff;
  /** 0–100. */
  readonly heat: number;
  /** The share of all heat that this handoff and the hotter ones hold together, 0–1. */
  readonly cumulative: number;
}

export interface Pareto {
  /** Every scored handoff, in the order of the ranking; none when all heat together is 0. */
  readonly bars: readonly ParetoBar[];
  /** Σ heat over the scored handoffs. */
  readonly total: number;
  /** How many of the first bars hold 80 % of the heat. */
  readonly untilMark: number;
  readonly unscored: readonly ScoredHandoff[];
}

/**
 * How few handoffs hold most of the heat (J. M. Juran’s “vital few”): heat in the order of the ranking, and the share
 * of Σ heat that the first n hold. Unscored handoffs have no part in it.
 */
export function paretoOf({ ranked }: MapAnalysis): Pareto {
  const total = ranked.reduce((sum, { heat }) => sum + (heat ?? 0), 0);
  const bars: ParetoBar[] = [];
  let held = 0;
  for (const handoff of total > 0 ? ranked : []) {
    const { heat } = handoff;
    if (heat === null) continue;
    held += heat;
    bars.push({ handoff, heat, cumulative: held / total });
  }
  const reached = bars.findIndex(({ cumulative }) => cumulative >= PARETO_MARK - HEAT_TOLERANCE);
  return { bars, total, untilMark: reached + 1, unscored: ranked.filter(({ heat }) => heat === null) };
}
