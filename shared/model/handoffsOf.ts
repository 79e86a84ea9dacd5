import { type FoundHandoff, findHandoffs } from './handoffs.ts';
import type { WorkflowMap } from './workflowMap.ts';

const findings = new WeakMap<
  WorkflowMap['connection'],
  { readonly map: WorkflowMap; readonly found: readonly FoundHandoff[] }
>();

/**
 * The handoffs of the map as `findHandoffs` finds them, found once: layout and analysis ask for the same map, and
 * scoring touches none of the tables that they are found in.
 */
export function handoffsOf(map: WorkflowMap): readonly FoundHandoff[] {
  const known = findings.get(map.connection);
  if (
    known &&
    known.map.step === map.step &&
    known.map.lane === map.lane &&
    known.map.handoff === map.handoff
  ) {
    return known.found;
  }
  const found = findHandoffs(map);
  findings.set(map.connection, { map, found });
  return found;
}
