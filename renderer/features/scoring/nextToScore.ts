import type { MapAnalysis, ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import type { Dimension } from '../../../shared/model/dimension.ts';
import { stepsInOrder, type WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { firstUnanswered } from './nextDimension.ts';
import { raterAnswers } from './raterAnswers.ts';

/** A handoff that the rater has not finished, and the first dimension left open. */
export interface OpenHandoff {
  readonly handoff: ScoredHandoff;
  readonly dimension: Dimension;
}

/** Handoffs in the order their steps were made: unlike the ranking, it stays while people score. */
export function handoffsInOrder(map: WorkflowMap, analysis: MapAnalysis): ScoredHandoff[] {
  const places = new Map(stepsInOrder(map).map((step, index) => [step.id, index]));
  const place = (id: string): number => places.get(id) ?? 0;
  return [...analysis.ranked].sort(
    ({ found: a }, { found: b }) =>
      place(a.sender) - place(b.sender) || place(a.receiver) - place(b.receiver),
  );
}

/** The handoffs that this rater has not answered in full, in that order. Without a rater, all of them. */
export function openHandoffs(map: WorkflowMap, analysis: MapAnalysis, raterId: string | null): OpenHandoff[] {
  return handoffsInOrder(map, analysis).flatMap((handoff) => {
    const dimension = firstUnanswered(raterAnswers(map, handoff.found.id, raterId).scores);
    return dimension === null ? [] : [{ handoff, dimension }];
  });
}

/** The next one to score after the handoff `afterId`, round the end to the beginning; null when all are answered. */
export function nextToScore(
  map: WorkflowMap,
  analysis: MapAnalysis,
  raterId: string | null,
  afterId: string | null,
): OpenHandoff | null {
  const order = handoffsInOrder(map, analysis).map(({ found }) => found.id);
  const from = afterId === null ? -1 : order.indexOf(afterId);
  const open = openHandoffs(map, analysis, raterId);
  const others = open.filter(({ handoff }) => handoff.found.id !== afterId);
  return others.find(({ handoff }) => order.indexOf(handoff.found.id) > from) ?? others[0] ?? null;
}
