import { type Dimension, dimensions } from '../model/dimension.ts';
import type { Rating } from '../model/rating.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import { analyseMap, type ScoredHandoff } from './analyseMap.ts';
import { heatOf, type Medians } from './heat.ts';
import { latestRatings } from './latestRatings.ts';
import { rankHandoffs } from './rankHandoffs.ts';
import { medianOfCounts, spreadOfCounts } from './scoreCounts.ts';

/** Handoff -> its rank; only handoffs that are scored, the first one first. */
export type Ranks = ReadonlyMap<string, number>;

/** How the handoffs rank by one rater alone, and by all but this one. */
export interface RaterRanks {
  readonly raterId: string;
  readonly alone: Ranks;
  readonly without: Ranks;
}

/** The answers to one handoff, by rater and counted. */
interface Answers {
  readonly handoff: ScoredHandoff;
  readonly byRater: ReadonlyMap<string, Rating>;
  /** How many gave each score, in the order of the dimensions. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * The ranking by each rater alone and with each left out, raters by identifier (method §3). Scores are counted once, and
 * a rater's are taken out of the counts, so thirty raters cost little more than one.
 */
export function ranksByRater(map: WorkflowMap): readonly RaterRanks[] {
  const { weights } = workflowOf(map);
  const answers = analyseMap(map).ranked.map((handoff) => answersTo(map, handoff));
  const rank = (countsOf: (answers: Answers) => Answers['counts']): Ranks =>
    ranksOf(
      answers.map((each) => {
        const counts = countsOf(each);
        const heat = heatOf(mediansOf(counts), weights);
        return { handoff: each.handoff, heat, spread: Math.max(...counts.map(spreadOfCounts)) };
      }),
    );
  return [...map.rater.keys()].sort().map((raterId) => ({
    raterId,
    alone: rank(({ byRater }) => dimensions.map((dimension) => ownCounts(byRater.get(raterId), dimension))),
    without: rank(({ byRater, counts }) => {
      const own = byRater.get(raterId);
      return own
        ? dimensions.map((dimension, index) => less(counts[index], ownCounts(own, dimension)))
        : counts;
    }),
  }));
}

function answersTo(map: WorkflowMap, handoff: ScoredHandoff): Answers {
  const ratings = latestRatings(map, handoff.found.id);
  const counts = dimensions.map((dimension) => {
    const count = [0, 0, 0, 0, 0];
    for (const { scores } of ratings) {
      const score = scores[dimension];
      if (typeof score === 'number') count[score - 1] = (count[score - 1] ?? 0) + 1;
    }
    return count;
  });
  return { handoff, byRater: new Map(ratings.map((rating) => [rating.raterId, rating])), counts };
}

function ownCounts(rating: Rating | undefined, dimension: Dimension): readonly number[] {
  const score = rating?.scores[dimension];
  return [1, 2, 3, 4, 5].map((each) => (each === score ? 1 : 0));
}

function less(counts: readonly number[] = [], own: readonly number[]): readonly number[] {
  return counts.map((count, index) => count - (own[index] ?? 0));
}

function mediansOf(counts: Answers['counts']): Medians {
  return Object.fromEntries(
    dimensions.map((dimension, index) => [dimension, medianOfCounts(counts[index] ?? [])]),
  ) as Record<Dimension, number | null>;
}

function ranksOf(
  handoffs: readonly {
    readonly handoff: ScoredHandoff;
    readonly heat: number | null;
    readonly spread: number;
  }[],
): Ranks {
  const rankable = handoffs.flatMap(({ handoff: { found, name }, heat, spread }) => {
    const volume = found.record.measures.volume?.value ?? null;
    return heat === null ? [] : [{ id: found.id, name, heat, spread, volume }];
  });
  return new Map(rankHandoffs(rankable).map(({ id, rank }) => [id, rank]));
}
