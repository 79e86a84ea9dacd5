import { diffMaps, type MapDiff } from '../mapDiff.ts';
import type { Table, WorkflowMap } from '../workflowMap.ts';

/**
 * Turns the map into what it was. Owners and systems are shared with other maps, so none is renamed or removed; those
 * that the old version needs and that are gone come back.
 */
export function restoreVersion(map: WorkflowMap, input: { readonly then: WorkflowMap }): MapDiff {
  const { then } = input;
  return diffMaps(map, {
    ...then,
    owner: withMissing(map.owner, then.owner),
    system: withMissing(map.system, then.system),
  });
}

function withMissing<R>(now: Table<R>, then: Table<R>): Table<R> {
  return new Map([...then, ...now]);
}
