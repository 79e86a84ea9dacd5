import { ROUND_LIMIT, type Round } from './round.ts';
import type { Table, WorkflowMap } from './workflowMap.ts';

/** The round begun last, or null on a map whose rounds were never counted: everything there belongs to round 1. */
export function latestRound(map: WorkflowMap): Round | null {
  let latest = hiddenRound(map);
  if (latest) return latest;
  for (const round of map.round.values()) if (!latest || round.number > latest.number) latest = round;
  return latest;
}

/**
 * The round whose values are taken but not shown, or null. Rounds after it wait with it: score sheets made them for
 * values that are to count once it is revealed, and nobody has begun them.
 */
export function hiddenRound(map: WorkflowMap): Round | null {
  let hidden: Round | null = null;
  for (const round of map.round.values())
    if (!round.revealed && (!hidden || round.number < hidden.number)) hidden = round;
  return hidden;
}

/** A round that waits with the hidden one, begun by nobody. */
export function waitingRound(number: number): Round {
  return { type: 'round', id: String(number), number, startedAt: '', revealed: false };
}

/** The numbers of the rounds whose values are not to be shown: the hidden one, and those that wait with it. */
export function hiddenNumbers(rounds: Table<Round>): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const round of rounds.values()) if (!round.revealed) hidden.add(round.number);
  return hidden;
}

/** Every round that was begun or scored in, the first one first; not those that wait with a hidden one. */
export function roundNumbers(map: WorkflowMap): readonly number[] {
  const numbers = new Set<number>();
  for (const { number } of map.round.values()) numbers.add(number);
  for (const { round } of map.rating.values()) numbers.add(round);
  const last = hiddenRound(map)?.number ?? ROUND_LIMIT;
  return [...numbers].filter((number) => number <= last).sort((a, b) => a - b);
}
