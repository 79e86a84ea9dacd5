import type { Rating } from '../model/rating.ts';
import type { Round } from '../model/round.ts';
import { hiddenNumbers } from '../model/rounds.ts';
import type { Table, WorkflowMap } from '../model/workflowMap.ts';

interface RatingIndex {
  readonly rounds: Table<Round>;
  readonly byHandoff: ReadonlyMap<string, readonly Rating[]>;
}

/** A table is never changed, only replaced, so its index holds for as long as the table and the rounds do. */
const indexes = new WeakMap<Table<Rating>, RatingIndex>();

/** First rating -> the list that begins with it, so that a handoff nobody scored since keeps its very list. */
const lists = new WeakMap<Rating, readonly Rating[]>();

const none: readonly Rating[] = [];

/**
 * Each rater's rating of the handoff in their latest round, by rater identifier. A round that is not revealed is left
 * out: this is the one place from which values reach any figure, so none of it is shown anywhere.
 * While these ratings stay the same objects, so does the list, also in a later map.
 */
export function latestRatings(map: WorkflowMap, handoffId: string): readonly Rating[] {
  let index = indexes.get(map.rating);
  if (index?.rounds !== map.round) {
    index = { rounds: map.round, byHandoff: indexRatings(map.rating, hiddenNumbers(map.round)) };
    indexes.set(map.rating, index);
  }
  return index.byHandoff.get(handoffId) ?? none;
}

function indexRatings(ratings: Table<Rating>, hidden: ReadonlySet<number>): RatingIndex['byHandoff'] {
  const latest = new Map<string, Map<string, Rating>>();
  for (const rating of ratings.values()) {
    if (hidden.has(rating.round)) continue;
    let byRater = latest.get(rating.handoffId);
    if (!byRater) {
      byRater = new Map();
      latest.set(rating.handoffId, byRater);
    }
    const known = byRater.get(rating.raterId);
    if (!known || known.round < rating.round) byRater.set(rating.raterId, rating);
  }
  const index = new Map<string, readonly Rating[]>();
  for (const [handoffId, byRater] of latest) {
    const ratings = [...byRater.values()].sort((a, b) => (a.raterId < b.raterId ? -1 : 1));
    index.set(handoffId, knownList(ratings));
  }
  return index;
}

function knownList(ratings: readonly Rating[]): readonly Rating[] {
  const [first] = ratings;
  if (!first) return none;
  const known = lists.get(first);
  if (known?.length === ratings.length && known.every((rating, place) => rating === ratings[place])) {
    return known;
  }
  lists.set(first, ratings);
  return ratings;
}
