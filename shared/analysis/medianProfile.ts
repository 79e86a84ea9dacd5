import { type Dimension, dimensions } from '../model/dimension.ts';
import type { MapAnalysis, ScoredHandoff } from './analyseMap.ts';
import { medianOf } from './medianOf.ts';
import type { DimensionScores } from './scoreHandoff.ts';

/** One dimension of a handoff beside all handoffs of its map. Scores are 1–5, and 5 is the bad end. */
export interface ProfileLine {
  readonly dimension: Dimension;
  /** The handoff's median, or null when nobody scored it. */
  readonly median: number | null;
  /** The lowest and the highest score that a rater gave it; null when nobody did. */
  readonly range: readonly [lowest: number, highest: number] | null;
  /** The median of the medians of all handoffs that have one, this one included; null when none has. */
  readonly mapMedian: number | null;
  /** The handoff's median minus the map's; null while either is not known. */
  readonly difference: number | null;
}

export interface Profile {
  readonly handoff: ScoredHandoff;
  /** All eight, in the order they are asked. */
  readonly lines: readonly ProfileLine[];
  /** How many handoffs the map has. */
  readonly among: number;
}

/** The scorecard of one handoff against the map's median (method §3); null when the map has no such handoff. */
export function medianProfile({ ranked, byId }: MapAnalysis, handoffId: string): Profile | null {
  const handoff = byId.get(handoffId);
  if (!handoff) return null;
  const lines = dimensions.map((dimension): ProfileLine => {
    const scores = handoff.scores.byDimension[dimension];
    const mapMedian = medianOf(ranked.flatMap((other) => other.scores.medians[dimension] ?? []));
    const { median } = scores;
    return {
      dimension,
      median,
      range: rangeOf(scores),
      mapMedian,
      difference: median === null || mapMedian === null ? null : median - mapMedian,
    };
  });
  return { handoff, lines, among: ranked.length };
}

function rangeOf({ values }: DimensionScores): ProfileLine['range'] {
  const scores = values.flatMap(({ value }) => (value === 'unknown' ? [] : [value]));
  return scores.length === 0 ? null : [Math.min(...scores), Math.max(...scores)];
}
