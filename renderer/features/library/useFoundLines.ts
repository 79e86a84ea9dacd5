import { useMemo } from 'react';
import { type FoundMap, useFindInLibrary } from '../find/useFindInLibrary.ts';

/** Map -> a line that says where the search found its words in it, such as “Step: Check the order · 3 more”. */
export function useFoundLines(search: string): ReadonlyMap<string, string> {
  const maps = useFindInLibrary(search);
  return useMemo(() => new Map((maps ?? []).flatMap((found) => lineOf(found) ?? [])), [maps]);
}

/** Title and client stand on the card anyway. */
function lineOf({ mapId, count, hits }: FoundMap): readonly [mapId: string, line: string][] | null {
  const hit = hits.find(({ field }) => field !== 'Title' && field !== 'Client');
  if (!hit) return null;
  return [[mapId, `${hit.field}: ${hit.text}${count > 1 ? ` · ${count - 1} more` : ''}`]];
}
