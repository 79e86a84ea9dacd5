import { type Dimension, dimensions } from '../model/dimension.ts';
import type { Rating } from '../model/rating.ts';
import { hiddenNumbers } from '../model/rounds.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import type { MapAnalysis } from './analyseMap.ts';
import { latestRatings } from './latestRatings.ts';

/** How much of the map one rater has scored. A round that is not revealed gives nothing. */
export interface RaterCoverage {
  /** Handoffs of the map with at least one score of theirs. */
  readonly scored: number;
  /** Handoffs of the map with an answer of theirs to all eight dimensions; “don't know” is an answer. */
  readonly complete: number;
  /** The rounds in which they gave an answer about a handoff of the map, the first one first. */
  readonly rounds: readonly number[];
  /** Handoff -> how many of the eight dimensions they answered in their latest round. */
  readonly answers: ReadonlyMap<string, number>;
}

const nothing: RaterCoverage = { scored: 0, complete: 0, rounds: [], answers: new Map() };

/** Rater -> how much they have scored, for every rater of the map. */
export function raterCoverage(map: WorkflowMap, analysis: MapAnalysis): ReadonlyMap<string, RaterCoverage> {
  const latest = Map.groupBy(
    analysis.ranked.flatMap(({ found }) => latestRatings(map, found.id)),
    ({ raterId }) => raterId,
  );
  const rounds = roundsByRater(map, analysis);
  return new Map(
    [...map.rater.keys()].map((id) => {
      const ratings = latest.get(id);
      return [id, ratings ? coverageOf(ratings, rounds.get(id) ?? []) : nothing];
    }),
  );
}

function coverageOf(ratings: readonly Rating[], rounds: readonly number[]): RaterCoverage {
  const answers = new Map(ratings.map((rating) => [rating.handoffId, answered(rating).length]));
  return {
    scored: ratings.filter((rating) => answered(rating).some((each) => rating.scores[each] !== 'unknown'))
      .length,
    complete: [...answers.values()].filter((count) => count === dimensions.length).length,
    rounds,
    answers,
  };
}

function answered({ scores }: Rating): readonly Dimension[] {
  return dimensions.filter((dimension) => scores[dimension] !== undefined);
}

function roundsByRater(map: WorkflowMap, { byId }: MapAnalysis): ReadonlyMap<string, readonly number[]> {
  const hidden = hiddenNumbers(map.round);
  const shown = [...map.rating.values()].filter(
    (rating) => byId.has(rating.handoffId) && !hidden.has(rating.round) && answered(rating).length > 0,
  );
  return new Map(
    [...Map.groupBy(shown, ({ raterId }) => raterId)].map(([id, ratings]) => [
      id,
      [...new Set(ratings.map(({ round }) => round))].sort((a, b) => a - b),
    ]),
  );
}
