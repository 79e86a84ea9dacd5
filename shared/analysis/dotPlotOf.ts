import { counted } from '../model/counted.ts';
import { type Dimension, dimensions, type Score } from '../model/dimension.ts';
import type { RaterNames } from '../model/raterNames.ts';
import type { ScoredHandoff } from './analyseMap.ts';
import { dimensionTexts } from './dimensionTexts.ts';
import type { DimensionScores } from './scoreHandoff.ts';
import { whoIsApart } from './whoIsApart.ts';

/** One rater's answer. */
export interface RaterDot {
  readonly raterId: string;
  /** As the rater is called, by name or by number. */
  readonly name: string;
  readonly mark: string;
  readonly value: Score;
  /** Whether theirs is the lowest or the highest score of a dimension that is to be discussed. */
  readonly isApart: boolean;
}

/** One dimension of a handoff, rater by rater. */
export interface DotPlotLine {
  readonly dimension: Dimension;
  /** 1–5, halves included; null when nobody scored it. */
  readonly median: number | null;
  /** 0–4; null when nobody scored it. */
  readonly spread: number | null;
  /** The lowest and the highest score; null when nobody scored it. */
  readonly range: readonly [lowest: number, highest: number] | null;
  /** Every answer, “don't know” included, in the order in which raters are listed. */
  readonly dots: readonly RaterDot[];
  readonly discuss: boolean;
  readonly mustDiscuss: boolean;
}

export interface DotPlot {
  readonly handoff: ScoredHandoff;
  /** All eight, in the order they are asked. */
  readonly lines: readonly DotPlotLine[];
  /** How many raters answered anything. */
  readonly raters: number;
}

/** Who said what about one handoff, in each rater's latest revealed round (method §3). */
export function dotPlotOf(handoff: ScoredHandoff, names: RaterNames): DotPlot {
  const lines = dimensions.map((dimension) =>
    lineOf(dimension, handoff.scores.byDimension[dimension], names),
  );
  const raters = new Set(lines.flatMap(({ dots }) => dots.map(({ raterId }) => raterId)));
  return { handoff, lines, raters: raters.size };
}

/** How many raters there are and on what they are furthest apart, in one sentence; empty when nobody answered. */
export function dotPlotReading({ lines, raters }: DotPlot): string {
  if (raters === 0) return '';
  const who = counted(raters, 'rater');
  const widest = lines.reduce<DotPlotLine | null>(
    (best, line) => ((line.spread ?? 0) > (best?.spread ?? 0) ? line : best),
    null,
  );
  if (raters === 1) return `${who}: nobody to compare with.`;
  if (!widest?.range) return `${who}, who agree on every score.`;
  const [lowest, highest] = widest.range;
  const name = dimensionTexts[widest.dimension].name.toLowerCase();
  return `${who}, furthest apart on ${name}: from ${lowest} to ${highest}.`;
}

function lineOf(dimension: Dimension, scores: DimensionScores, names: RaterNames): DotPlotLine {
  const { median, spread, discuss, mustDiscuss } = scores;
  const given = scores.values.flatMap(({ value }) => (value === 'unknown' ? [] : [value]));
  const apart = whoIsApart(scores);
  const ends = new Set(apart ? [...apart.lowestIds, ...apart.highestIds] : []);
  const values = new Map(scores.values.map(({ raterId, value }) => [raterId, value]));
  const dots = [...names].flatMap(([raterId, { name, mark }]) => {
    const value = values.get(raterId);
    return value === undefined ? [] : [{ raterId, name, mark, value, isApart: ends.has(raterId) }];
  });
  const range = given.length === 0 ? null : ([Math.min(...given), Math.max(...given)] as const);
  return { dimension, median, spread, range, dots, discuss, mustDiscuss };
}
