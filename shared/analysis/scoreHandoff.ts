import { type Dimension, dimensions, type Score } from '../model/dimension.ts';
import type { Rating } from '../model/rating.ts';
import type { Weights } from '../model/weights.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import { heatOf, type Medians, readinessOf } from './heat.ts';
import { latestRatings } from './latestRatings.ts';
import { medianOfSorted } from './medianOf.ts';

/** What one rater answered. */
export interface RaterValue {
  readonly raterId: string;
  readonly value: Score;
}

export interface DimensionScores {
  /** 1–5, halves included, over the raters who gave a score; null when none did. */
  readonly median: number | null;
  /** Highest minus lowest score, 0–4; null when there is no score. */
  readonly spread: number | null;
  /** Every answer, "don't know" included, by rater identifier. */
  readonly values: readonly RaterValue[];
  /** The raters are two or more apart. */
  readonly discuss: boolean;
  /** A median of 5 on customer impact or risk level: a severe score is never averaged away. */
  readonly mustDiscuss: boolean;
}

/** The scorecard of one handoff over all its raters (method §3). Nothing in it is rounded. */
export interface HandoffScores {
  readonly byDimension: Readonly<Record<Dimension, DimensionScores>>;
  readonly medians: Medians;
  /** 0–100, or null when unscored. */
  readonly heat: number | null;
  /** 0–100, or null when not known. */
  readonly readiness: number | null;
  /** Share of the eight dimensions that have a score, 0–1. */
  readonly coverage: number;
  /** The widest spread of any dimension, 0–4; 0 when there is no score. */
  readonly spread: number;
  /** True when any dimension is to be discussed. */
  readonly discuss: boolean;
  /** True when any dimension must be discussed, whatever the rank. */
  readonly mustDiscuss: boolean;
}

const DISCUSS_FROM_SPREAD = 2;
const severeDimensions: ReadonlySet<Dimension> = new Set(['customerImpact', 'riskLevel']);

/** Ratings of one handoff -> their scores under the weights last asked for. */
const known = new WeakMap<readonly Rating[], { readonly weights: Weights; readonly scores: HandoffScores }>();

/**
 * Scores a handoff from each rater's latest round. One that nobody rated has no heat and no readiness.
 * While its ratings and the weights stay the same, so does the object.
 */
export function scoreHandoff(map: WorkflowMap, handoffId: string): HandoffScores {
  const ratings = latestRatings(map, handoffId);
  const { weights } = workflowOf(map);
  const earlier = known.get(ratings);
  if (earlier?.weights === weights) return earlier.scores;
  const scores = scoreRatings(ratings, weights);
  known.set(ratings, { weights, scores });
  return scores;
}

/** The scorecard that these ratings of one handoff make. */
export function scoreRatings(ratings: readonly Rating[], weights: Weights): HandoffScores {
  const entries = dimensions.map((dimension) => [dimension, scoreDimension(ratings, dimension)] as const);
  const byDimension = Object.fromEntries(entries) as Record<Dimension, DimensionScores>;
  const medians = Object.fromEntries(
    entries.map(([dimension, { median }]) => [dimension, median]),
  ) as unknown as Medians;
  const all = entries.map(([, scores]) => scores);
  return {
    byDimension,
    medians,
    heat: heatOf(medians, weights),
    readiness: readinessOf(medians),
    coverage: all.filter(({ median }) => median !== null).length / dimensions.length,
    spread: Math.max(...all.map(({ spread }) => spread ?? 0)),
    discuss: all.some(({ discuss }) => discuss),
    mustDiscuss: all.some(({ mustDiscuss }) => mustDiscuss),
  };
}

function scoreDimension(ratings: readonly Rating[], dimension: Dimension): DimensionScores {
  const values: RaterValue[] = [];
  const scores: number[] = [];
  for (const rating of ratings) {
    const value = rating.scores[dimension];
    if (value === undefined) continue;
    values.push({ raterId: rating.raterId, value });
    if (value !== 'unknown') scores.push(value);
  }
  scores.sort((a, b) => a - b);
  const median = medianOfSorted(scores);
  const lowest = scores[0];
  const highest = scores.at(-1);
  const spread = lowest === undefined || highest === undefined ? null : highest - lowest;
  return {
    median,
    spread,
    values,
    discuss: spread !== null && spread >= DISCUSS_FROM_SPREAD,
    mustDiscuss: median === 5 && severeDimensions.has(dimension),
  };
}
