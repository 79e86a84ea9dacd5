import type { MapAnalysis } from '../../../../shared/analysis/analyseMap.ts';
import { type Dimension, dimensions } from '../../../../shared/model/dimension.ts';
import type { RaterNames } from '../../../../shared/model/raterNames.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { firstUnanswered } from '../nextDimension.ts';
import { handoffsInOrder } from '../nextToScore.ts';
import { raterAnswers } from '../raterAnswers.ts';
import type { RoundOrder } from './roundStore.ts';

/** One answer that can be keyed in. */
export interface AskedAnswer {
  readonly handoffId: string;
  readonly raterId: string;
  readonly dimension: Dimension;
}

/**
 * Where an answer leads while several people's answers are keyed in: to the rater's next dimension, from the last to
 * the first left open; then to the next rater of this handoff, or to the rater's next handoff and, when none is left,
 * to the next rater. Null when that has come to its end.
 */
export function nextInRound(
  map: WorkflowMap,
  analysis: MapAnalysis,
  asked: AskedAnswer,
  order: RoundOrder,
  names: RaterNames,
): AskedAnswer | null {
  const following = dimensions[dimensions.indexOf(asked.dimension) + 1];
  if (following) return { ...asked, dimension: following };
  const raters = after([...names.keys()], asked.raterId);
  if (order === 'handoff') return firstOpen(map, [asked.handoffId], [asked.raterId, ...raters]);
  const handoffs = after(
    handoffsInOrder(map, analysis).map(({ found }) => found.id),
    asked.handoffId,
  );
  return (
    firstOpen(map, [asked.handoffId, ...handoffs], [asked.raterId]) ??
    firstOpenOf(
      map,
      raters,
      handoffsInOrder(map, analysis).map(({ found }) => found.id),
    )
  );
}

/** The next handoff, after this one and round the end, in which somebody has not answered everything. */
export function nextHandoffInRound(
  map: WorkflowMap,
  analysis: MapAnalysis,
  afterId: string | null,
  names: RaterNames,
): AskedAnswer | null {
  const ids = handoffsInOrder(map, analysis).map(({ found }) => found.id);
  return firstOpen(map, afterId === null ? ids : after(ids, afterId), [...names.keys()]);
}

/** Those after the one, round the end, without it. */
function after(ids: readonly string[], id: string): readonly string[] {
  const place = ids.indexOf(id);
  return place === -1 ? ids : [...ids.slice(place + 1), ...ids.slice(0, place)];
}

/** Handoff by handoff. */
function firstOpen(
  map: WorkflowMap,
  handoffIds: readonly string[],
  raterIds: readonly string[],
): AskedAnswer | null {
  for (const handoffId of handoffIds) {
    for (const raterId of raterIds) {
      const dimension = firstUnanswered(raterAnswers(map, handoffId, raterId).scores);
      if (dimension) return { handoffId, raterId, dimension };
    }
  }
  return null;
}

/** Rater by rater. */
function firstOpenOf(
  map: WorkflowMap,
  raterIds: readonly string[],
  handoffIds: readonly string[],
): AskedAnswer | null {
  for (const raterId of raterIds) {
    const open = firstOpen(map, handoffIds, [raterId]);
    if (open) return open;
  }
  return null;
}
