import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import { foldName, registryKey } from '../names.ts';
import type { WorkflowMap } from '../workflowMap.ts';

export type RegistryType = 'owner' | 'system';

/** The registry entry that this name stands for: names count as the same whatever their case and white space. */
export function findRegistered(map: WorkflowMap, type: RegistryType, name: string): string | null {
  const key = registryKey(name);
  for (const entry of map[type].values()) if (registryKey(entry.name) === key) return entry.id;
  return null;
}

/** Adds an owner or system to the registry, unless its name is there already. */
export function registerName(
  map: WorkflowMap,
  input: { readonly type: RegistryType; readonly id: string; readonly name: string },
): MapDiff {
  return draftDiff(map, (draft) => {
    if (findRegistered(map, input.type, input.name) !== null) return;
    const name = foldName(input.name);
    if (input.type === 'owner') draft.put({ type: 'owner', id: input.id, name, role: '' });
    else draft.put({ type: 'system', id: input.id, name, notes: '' });
  });
}
