import type { Measures } from '../model/measures.ts';
import type { ScoredHandoff } from './analyseMap.ts';

/** Hours that all items of the week wait at one handoff: volume × mean wait (method §5). Null where one is missing. */
export function waitingHours({ volume, waitMeanHours }: Measures): number | null {
  return volume && waitMeanHours ? volume.value * waitMeanHours.value : null;
}

/** The waiting of several handoffs together. */
export interface Waiting {
  /** Hours a week at those where it is known; null where it is known at none of them. */
  readonly hours: number | null;
  /** At how many it is known, of how many. */
  readonly known: number;
  readonly handoffs: number;
}

export function waitingOf(handoffs: readonly ScoredHandoff[]): Waiting {
  const hours = handoffs
    .map(({ found }) => waitingHours(found.record.measures))
    .filter((each) => each !== null);
  return {
    hours: hours.length === 0 ? null : hours.reduce((sum, each) => sum + each, 0),
    known: hours.length,
    handoffs: handoffs.length,
  };
}
