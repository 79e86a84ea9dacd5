import type { Named } from './names.ts';
import { shownName } from './shownName.ts';
import type { WorkflowMap } from './workflowMap.ts';

/** A record never changes, so that its name is made readable once. */
const names = new WeakMap<Named, string>();

/** The name of a step or lane as it is shown, or its kind and identifier when it has none to show. */
export function displayName(record: Named): string {
  const known = names.get(record);
  if (known !== undefined) return known;
  const name = shownName(record.name) || `${record.kind} ${record.id}`;
  names.set(record, name);
  return name;
}

export function displayOwner(map: WorkflowMap, id: string | null): string | null {
  return nameIn(map.owner, id);
}

export function displaySystem(map: WorkflowMap, id: string | null): string | null {
  return nameIn(map.system, id);
}

function nameIn(table: ReadonlyMap<string, { readonly name: string }>, id: string | null): string | null {
  const record = id === null ? undefined : table.get(id);
  return record ? shownName(record.name) : null;
}
