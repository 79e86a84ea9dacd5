import type { MapSummary } from '../../../shared/contract/mapSummary.ts';
import { counted } from '../../../shared/model/counted.ts';
import { holdsWords, searchWords } from '../../../shared/model/searchKey.ts';
import { shownName } from '../../../shared/model/shownName.ts';

/**
 * The maps whose title and client hold every word of the search, and those found by what is in them, the last changed
 * first.
 */
export function libraryShelf(
  maps: readonly MapSummary[],
  search: string,
  found: { has(mapId: string): boolean } = new Set(),
): readonly MapSummary[] {
  const words = searchWords(search);
  return maps
    .filter(({ mapId, title, client }) => holdsWords(`${title} ${client}`, words) || found.has(mapId))
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0));
}

/** The title as it is shown; a map without one is still a map. */
export function shownTitle(title: string): string {
  return shownName(title) || 'Untitled map';
}

/** Of a starting point the scores are not counted. */
type Contents = Pick<MapSummary, 'steps' | 'handoffs'> & Partial<Pick<MapSummary, 'scored'>>;

/** What is in the map, such as "21 steps · 12 handoffs · 9 scored". */
export function contentsPhrase({ steps, handoffs, scored }: Contents): string {
  if (steps === 0) return 'Empty';
  const parts = [counted(steps, 'step'), counted(handoffs, 'handoff')];
  if (handoffs > 0 && scored !== undefined)
    parts.push(scored === handoffs ? 'all scored' : `${scored} scored`);
  return parts.join(' · ');
}
