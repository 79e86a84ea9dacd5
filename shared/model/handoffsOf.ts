import { type FoundHandoff, findHandoffs } from './handoffs.ts';
import type { WorkflowMap } from './workflowMap.ts';

interface Finding {
  readonly map: WorkflowMap;
  readonly found: readonly FoundHandoff[];
}

const findings = new WeakMap<WorkflowMap['connection'], Finding>();
const latest = new WeakMap<WorkflowMap['handoff'], ReadonlyMap<string, FoundHandoff>>();

/**
 * The handoffs of the map as `findHandoffs` finds them, found once: layout and analysis ask for the same map, and
 * scoring touches none of the tables that they are found in. After an edit of the drawing, a handoff that it did not
 * change is the same object.
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
  const earlier = latest.get(map.handoff);
  const found = findHandoffs(map).map((handoff) => kept(earlier?.get(handoff.id), handoff));
  findings.set(map.connection, { map, found });
  latest.set(map.handoff, new Map(found.map((handoff) => [handoff.id, handoff])));
  return found;
}

/** What is on record is the same for both, since both were found for one table of it. */
function kept(earlier: FoundHandoff | undefined, handoff: FoundHandoff): FoundHandoff {
  const isSame =
    earlier?.fromLaneId === handoff.fromLaneId &&
    earlier.toLaneId === handoff.toLaneId &&
    earlier.outside === handoff.outside &&
    isSameList(earlier.branches, handoff.branches) &&
    isSameList(earlier.connectionIds, handoff.connectionIds);
  return isSame ? earlier : handoff;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry, at) => entry === b[at]);
}
