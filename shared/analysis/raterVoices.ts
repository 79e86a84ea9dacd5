import type { WorkflowMap } from '../model/workflowMap.ts';
import { analyseMap, type MapAnalysis, type ScoredHandoff } from './analyseMap.ts';
import { type RaterRanks, ranksByRater } from './ranksByRater.ts';

/** What one rater's voice does to the ranking. */
export interface RaterVoice extends RaterRanks {
  /** The handoff that ranks first by this rater alone; null where they scored too little. */
  readonly ownLeader: ScoredHandoff | null;
  /** The handoff that ranks first without this rater; null where nothing is scored then. */
  readonly leaderWithout: ScoredHandoff | null;
  /** True where the handoff that ranks first does not without this rater. */
  readonly makesLeader: boolean;
}

/** The ranking by each rater alone and with each left out, of those who scored anything, against the ranking of all. */
export function raterVoices(map: WorkflowMap): readonly RaterVoice[] {
  const leader = leaderOf(analyseMap(map));
  const heard = new Set([...map.rating.values()].map(({ raterId }) => raterId));
  return ranksByRater(map)
    .filter(({ raterId }) => heard.has(raterId))
    .map((ranks) => {
      const leaderWithout = leaderOf(ranks.without);
      return {
        ...ranks,
        ownLeader: leaderOf(ranks.alone),
        leaderWithout,
        makesLeader: leader !== null && ranks.without.byId.get(leader.found.id)?.rank !== 1,
      };
    });
}

function leaderOf({ ranked: [first] }: MapAnalysis): ScoredHandoff | null {
  return first && first.heat !== null ? first : null;
}
