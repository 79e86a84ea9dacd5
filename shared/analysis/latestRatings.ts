import type { Rating } from '../model/rating.ts';
import type { Table, WorkflowMap } from '../model/workflowMap.ts';

type RatingIndex = ReadonlyMap<string, readonly Rating[]>;

/** A table is never changed, only replaced, so its index holds for as long as the table does. */
const indexes = new WeakMap<Table<Rating>, RatingIndex>();

/** Each rater's rating of the handoff in their latest round, by rater identifier. */
export function latestRatings(map: WorkflowMap, handoffId: string): readonly Rating[] {
  let index = indexes.get(map.rating);
  if (!index) {
    index = indexRatings(map.rating);
    indexes.set(map.rating, index);
  }
  return index.get(handoffId) ?? [];
}

function indexRatings(ratings: Table<Rating>): RatingIndex {
  const latest = new Map<string, Map<string, Rating>>();
  for (const rating of ratings.values()) {
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
    index.set(
      handoffId,
      [...byRater.values()].sort((a, b) => (a.raterId < b.raterId ? -1 : 1)),
    );
  }
  return index;
}
