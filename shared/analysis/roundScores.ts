import type { Rating } from '../model/rating.ts';
import { hiddenNumbers } from '../model/rounds.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import { type HandoffScores, scoreRatings } from './scoreHandoff.ts';

/** The scorecard of a handoff as one round alone gives it. A round that is not revealed gives nothing. */
export function roundScores(map: WorkflowMap, handoffId: string, round: number): HandoffScores {
  return scoreRatings(shownRatings(map, handoffId, round), workflowOf(map).weights);
}

/** The last round before this one in which somebody scored the handoff, or null. */
export function roundBefore(map: WorkflowMap, handoffId: string, round: number): number | null {
  let before: number | null = null;
  for (const rating of map.rating.values()) {
    if (rating.handoffId !== handoffId || rating.round >= round) continue;
    if (before === null || before < rating.round) before = rating.round;
  }
  return before;
}

function shownRatings(map: WorkflowMap, handoffId: string, round: number): readonly Rating[] {
  if (hiddenNumbers(map.round).has(round)) return [];
  return [...map.rating.values()]
    .filter((rating) => rating.handoffId === handoffId && rating.round === round)
    .sort((a, b) => (a.raterId < b.raterId ? -1 : 1));
}
