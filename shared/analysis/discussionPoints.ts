import { type Dimension, dimensions } from '../model/dimension.ts';
import type { MapAnalysis, ScoredHandoff } from './analyseMap.ts';
import { type Apart, whoIsApart } from './whoIsApart.ts';

/** One dimension of one handoff that the room has to talk about. */
export interface DiscussionPoint {
  readonly handoff: ScoredHandoff;
  readonly dimension: Dimension;
  /** 1–5, halves included. */
  readonly median: number;
  /** 0–4. */
  readonly spread: number;
  /** Who is at the two ends; null where nobody is two or more apart. */
  readonly apart: Apart | null;
}

export interface DiscussionPoints {
  /** A median of 5 on customer impact or risk level, whatever the rank, by rank. */
  readonly must: readonly DiscussionPoint[];
  /** Where raters are two or more apart and that is not listed before, the widest spread first, then by rank. */
  readonly discuss: readonly DiscussionPoint[];
}

/** What is to be discussed on the whole map (method §3). Unscored handoffs come after ranked ones. */
export function discussionPoints({ ranked }: MapAnalysis): DiscussionPoints {
  const must: DiscussionPoint[] = [];
  const discuss: DiscussionPoint[] = [];
  for (const handoff of ranked) {
    for (const dimension of dimensions) {
      const scores = handoff.scores.byDimension[dimension];
      const { median, spread } = scores;
      if (median === null || spread === null) continue;
      const point = { handoff, dimension, median, spread, apart: whoIsApart(scores) };
      if (scores.mustDiscuss) must.push(point);
      else if (scores.discuss) discuss.push(point);
    }
  }
  return { must, discuss: discuss.sort((a, b) => b.spread - a.spread) };
}
