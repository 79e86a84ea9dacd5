import { useStore } from 'zustand';
import type { RegistryType } from '../../../shared/model/edits/registerName.ts';
import { useApp } from '../../app/appContext.ts';
import type { NamedEntry } from '../../ui/matchNames.ts';

const none: readonly NamedEntry[] = [];
const lists = new WeakMap<ReadonlyMap<string, NamedEntry>, readonly NamedEntry[]>();

/** The whole registry of owners or systems; the same list for as long as the registry is the same. */
export function useRegistryNames(type: RegistryType): readonly NamedEntry[] {
  return useStore(useApp().document, (state) => (state.open ? listOf(state.open.map[type]) : none));
}

function listOf(table: ReadonlyMap<string, NamedEntry>): readonly NamedEntry[] {
  const known = lists.get(table) ?? [...table.values()];
  lists.set(table, known);
  return known;
}
