import type { MapAnalysis, ScoredHandoff } from './analyseMap.ts';
import { isBelow } from './heatBin.ts';
import { LEAVE_BELOW_HEAT } from './verdict.ts';

export const quadrants = ['pilotNow', 'cleanUpFirst', 'tidy', 'leave'] as const;
export type Quadrant = (typeof quadrants)[number];

export const quadrantNames: Readonly<Record<Quadrant, string>> = {
  pilotNow: 'Pilot now',
  cleanUpFirst: 'Clean up first',
  tidy: 'Tidy',
  leave: 'Leave',
};

/** From this heat on a handoff is hot: under it the verdict is to leave it. */
export const HOT_FROM_HEAT = LEAVE_BELOW_HEAT;
/** From this readiness on it is ready: the mean of risk level and improvement evidence is 3 or better. */
export const READY_FROM_READINESS = 50;

/** A handoff whose heat and readiness are both known, 0–100 each. */
export interface PlacedHandoff {
  readonly handoff: ScoredHandoff;
  /** Its place in the ranked list, from 1. Unlike ranks, no two share one. */
  readonly place: number;
  readonly heat: number;
  readonly readiness: number;
  readonly quadrant: Quadrant;
}

export interface HeatByReadiness {
  /** In the order of the ranking. */
  readonly placed: readonly PlacedHandoff[];
  /** Those without heat or without readiness: they have no place, and none is made up. */
  readonly apart: readonly ScoredHandoff[];
}

/** Every handoff by heat and readiness (method §3). A value on a border belongs to the hot or the ready side. */
export function quadrantOf({ ranked }: MapAnalysis): HeatByReadiness {
  const placed: PlacedHandoff[] = [];
  const apart: ScoredHandoff[] = [];
  for (const [index, handoff] of ranked.entries()) {
    const { heat, readiness } = handoff;
    if (heat === null || readiness === null) apart.push(handoff);
    else placed.push({ handoff, place: index + 1, heat, readiness, quadrant: quadrantAt(heat, readiness) });
  }
  return { placed, apart };
}

export function quadrantAt(heat: number, readiness: number): Quadrant {
  const isReady = !isBelow(readiness, READY_FROM_READINESS);
  if (isBelow(heat, HOT_FROM_HEAT)) return isReady ? 'tidy' : 'leave';
  return isReady ? 'pilotNow' : 'cleanUpFirst';
}
