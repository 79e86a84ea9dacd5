import { applyDiff, type MapDiff, squashDiffs } from '../mapDiff.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { findRegistered, type RegistryType, registerName } from './registerName.ts';

/**
 * Assigns the owner or system of this name, as `assign` says where, and registers it first when nobody has;
 * both are one diff. A name that differs only in case or white space stands for the entry that is there.
 */
export function assignByName(
  map: WorkflowMap,
  input: {
    readonly type: RegistryType;
    readonly name: string;
    /** The identifier of the entry, should it be new. */
    readonly id: string;
    assign(map: WorkflowMap, entryId: string): MapDiff;
  },
): MapDiff {
  const known = findRegistered(map, input.type, input.name);
  if (known !== null) return input.assign(map, known);
  const registered = registerName(map, input);
  return squashDiffs(registered, input.assign(applyDiff(map, registered), input.id));
}
