import type { WorkflowMap } from './workflowMap.ts';

/** A name as people read it: trimmed, inner white space folded to one space. */
export function foldName(name: string): string {
  return name.replace(/\s+/gu, ' ').trim();
}

/** The name under which two registry entries count as the same: folded, without regard to case. */
export function registryKey(name: string): string {
  return foldName(name).toLocaleLowerCase('en');
}

/** The name under which a search finds it: folded, without regard to case or diacritics. */
export function searchKey(name: string): string {
  return foldName(name).normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');
}

export interface Named {
  readonly name: string;
  readonly kind: string;
  readonly id: string;
}

/** The name of a step or lane, or its kind and identifier when it has none: whole, for data that leaves Baton. */
export function recordName(record: Named): string {
  return foldName(record.name) || `${record.kind} ${record.id}`;
}

export function ownerName(map: WorkflowMap, id: string | null): string | null {
  return nameIn(map.owner, id);
}

export function systemName(map: WorkflowMap, id: string | null): string | null {
  return nameIn(map.system, id);
}

function nameIn(table: ReadonlyMap<string, { readonly name: string }>, id: string | null): string | null {
  const record = id === null ? undefined : table.get(id);
  return record ? foldName(record.name) : null;
}
