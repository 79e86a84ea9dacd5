import { sameContent } from '../mapDiff.ts';
import type { MapDraft } from '../mapDraft.ts';
import { type Rating, ratingId } from '../rating.ts';
import { waitingRound } from '../rounds.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** The ratings of a map by rater and handoff, while sheets are merged into it. */
export class RatingsOfRater {
  readonly #draft: MapDraft;
  readonly #byPair = new Map<string, Rating[]>();

  constructor(map: WorkflowMap, draft: MapDraft) {
    this.#draft = draft;
    for (const rating of map.rating.values()) this.#of(rating).push(rating);
  }

  /** All rounds. */
  of(raterId: string, handoffId: string): readonly Rating[] {
    return this.#of({ raterId, handoffId });
  }

  /** Writes the values as this rater’s in this round, in the place of what stood there. */
  put(rating: Rating, raterId: string, round: number): void {
    const { handoffId } = rating;
    const written = { ...rating, id: ratingId(handoffId, raterId, round), raterId, round };
    const known = this.#of(written);
    const at = known.findIndex((each) => each.round === round);
    if (at === -1) known.push(written);
    else known[at] = written;
    this.#draft.put(written);
  }

  /** Lets what is in this round wait until the hidden round is revealed. */
  hold(round: number): void {
    if (!this.#draft.get('round', String(round))) this.#draft.put(waitingRound(round));
  }

  #of({ raterId, handoffId }: Pick<Rating, 'raterId' | 'handoffId'>): Rating[] {
    const pair = `${handoffId}:${raterId}`;
    const known = this.#byPair.get(pair) ?? [];
    this.#byPair.set(pair, known);
    return known;
  }
}

/** Whether two ratings say the same, whoever and whenever. */
export function saysTheSame(a: Rating, b: Rating): boolean {
  return a.comment.trim() === b.comment.trim() && sameContent(a.scores, b.scores);
}
