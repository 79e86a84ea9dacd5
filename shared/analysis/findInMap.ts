import { searchWords } from '../model/searchKey.ts';
import type { MapRecord, WorkflowMap } from '../model/workflowMap.ts';
import { findInIndex, type Hit, searchIndex } from './searchIndex.ts';

/**
 * Every place of the map where one text holds all words of the search, without regard to case and accents: names,
 * owners, systems, rules, notes, conditions, what is passed, comments and the parking lot. A place counts once.
 */
export function findInMap(map: WorkflowMap, query: string): readonly Hit[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const names = registryNames([...map.owner.values(), ...map.system.values()]);
  return findInIndex(searchIndex(map), words, names);
}

/** `owner/id` or `system/id` -> name. */
export function registryNames(entries: Iterable<MapRecord>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const entry of entries) if ('name' in entry) names.set(`${entry.type}/${entry.id}`, entry.name);
  return names;
}
