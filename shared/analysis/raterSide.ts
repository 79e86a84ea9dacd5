import type { FoundHandoff } from '../model/handoffs.ts';
import type { Rater } from '../model/rater.ts';

/** Which end of a handoff somebody speaks for. */
export type Side = 'sender' | 'receiver';

/** The side of the handoff that the rater's lane is; null for somebody of another lane, or of none (method §3). */
export function raterSide(
  { laneId }: Pick<Rater, 'laneId'>,
  { fromLaneId, toLaneId }: Pick<FoundHandoff, 'fromLaneId' | 'toLaneId'>,
): Side | null {
  if (laneId === null) return null;
  if (laneId === fromLaneId) return 'sender';
  return laneId === toLaneId ? 'receiver' : null;
}
