import type { WorkflowMap } from '../model/workflowMap.ts';
import { analyseMap, type MapAnalysis } from './analyseMap.ts';

/** How the handoffs rank by one rater alone, and by all but this one. */
export interface RaterRanks {
  readonly raterId: string;
  readonly alone: MapAnalysis;
  readonly without: MapAnalysis;
}

/** The ranking by each rater alone and with each left out, raters by name, then identifier (method §3). */
export function ranksByRater(map: WorkflowMap): readonly RaterRanks[] {
  const copy = copyForThinking(map);
  return [...map.rater.values()]
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
    .map(({ id }) => ({
      raterId: id,
      alone: analyseMap(withRatingsOf(copy, (raterId) => raterId === id)),
      without: analyseMap(withRatingsOf(copy, (raterId) => raterId !== id)),
    }));
}

/** The same map with arrows and ratings of its own, so that what was found for the map itself stays remembered. */
function copyForThinking(map: WorkflowMap): WorkflowMap {
  const rating = new Map([...map.rating].map(([id, rating]) => [id, { ...rating }]));
  return { ...map, connection: new Map(map.connection), rating };
}

function withRatingsOf(map: WorkflowMap, counts: (raterId: string) => boolean): WorkflowMap {
  return { ...map, rating: new Map([...map.rating].filter(([, { raterId }]) => counts(raterId))) };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
