import type { Round } from './round.ts';
import type { WorkflowMap } from './workflowMap.ts';

/** The round begun last, or null on a map whose rounds were never counted: everything there belongs to round 1. */
export function latestRound(map: WorkflowMap): Round | null {
  let latest: Round | null = null;
  for (const round of map.round.values()) if (!latest || round.number > latest.number) latest = round;
  return latest;
}
