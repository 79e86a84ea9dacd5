import type { Round } from './round.ts';
import type { Table, WorkflowMap } from './workflowMap.ts';

/** The round begun last, or null on a map whose rounds were never counted: everything there belongs to round 1. */
export function latestRound(map: WorkflowMap): Round | null {
  let latest: Round | null = null;
  for (const round of map.round.values()) if (!latest || round.number > latest.number) latest = round;
  return latest;
}

/** The round whose values are taken but not shown, or null. */
export function hiddenRound(map: WorkflowMap): Round | null {
  let hidden: Round | null = null;
  for (const round of map.round.values())
    if (!round.revealed && (!hidden || round.number > hidden.number)) hidden = round;
  return hidden;
}

/** The numbers of the rounds whose values are not to be shown. */
export function hiddenNumbers(rounds: Table<Round>): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const round of rounds.values()) if (!round.revealed) hidden.add(round.number);
  return hidden;
}

/** Every round that was begun or scored in, the first one first. */
export function roundNumbers(map: WorkflowMap): readonly number[] {
  const numbers = new Set<number>();
  for (const { number } of map.round.values()) numbers.add(number);
  for (const { round } of map.rating.values()) numbers.add(round);
  return [...numbers].sort((a, b) => a - b);
}
