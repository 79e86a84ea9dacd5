import type { WorkflowMap } from '../model/workflowMap.ts';
import { analyseMap, type ScoredHandoff } from './analyseMap.ts';
import { type Ranks, type RaterRanks, ranksByRater } from './ranksByRater.ts';

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
  const { ranked, byId } = analyseMap(map);
  const [leader] = ranked;
  const heard = new Set(
    ranked.flatMap(({ scores }) =>
      Object.values(scores.byDimension).flatMap(({ values }) => values.map(({ raterId }) => raterId)),
    ),
  );
  const firstOf = (ranks: Ranks): ScoredHandoff | null => byId.get([...ranks.keys()][0] ?? '') ?? null;
  return ranksByRater(map)
    .filter(({ raterId }) => heard.has(raterId))
    .map((ranks) => ({
      ...ranks,
      ownLeader: firstOf(ranks.alone),
      leaderWithout: firstOf(ranks.without),
      makesLeader: leader?.rank === 1 && ranks.without.get(leader.found.id) !== 1,
    }));
}
