import type { FoundHandoff } from '../model/handoffs.ts';
import { handoffsOf } from '../model/handoffsOf.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';

/**
 * Handoff -> the arrow that carries its number: one that no other handoff uses where there is one, and one that
 * crosses lanes. It depends on the drawing alone, so that scoring never moves a number.
 */
export function numberCarriers(
  map: WorkflowMap,
  handoffs: readonly FoundHandoff[],
): ReadonlyMap<string, string> {
  const users = new Map<string, number>();
  for (const { connectionIds } of handoffs) {
    for (const id of connectionIds) users.set(id, (users.get(id) ?? 0) + 1);
  }
  const cost = (id: string) => ((users.get(id) ?? 1) - 1) * 2 + (crossesLanes(map, id) ? 0 : 1);
  const carriers = new Map<string, string>();
  for (const { id, connectionIds } of handoffs) {
    const [first, ...others] = connectionIds;
    if (first === undefined) continue;
    carriers.set(
      id,
      others.reduce((best, other) => (cost(other) < cost(best) ? other : best), first),
    );
  }
  return carriers;
}

/** Arrow -> how many numbers it carries, for the arrows that carry any. */
export function carriedNumbers(map: WorkflowMap): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const arrow of numberCarriers(map, handoffsOf(map)).values()) {
    numbers.set(arrow, (numbers.get(arrow) ?? 0) + 1);
  }
  return numbers;
}

function crossesLanes(map: WorkflowMap, connectionId: string): boolean {
  const arrow = map.connection.get(connectionId);
  return arrow !== undefined && map.step.get(arrow.from)?.laneId !== map.step.get(arrow.to)?.laneId;
}
