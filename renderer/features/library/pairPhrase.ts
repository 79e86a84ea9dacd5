import type { MapSummary } from '../../../shared/contract/mapSummary.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import { shownTitle } from './libraryShelf.ts';

/**
 * How a map belongs to another of the library, such as “To-be of “Lead to cash””, or, of a score sheet, to its rater;
 * empty where it does not.
 */
export function pairPhrase({ mapId, asIs, sheet }: MapSummary, maps: readonly MapSummary[]): string {
  if (sheet)
    return `Score sheet of ${shownName(sheet.raterName) || 'a rater'} · ${sheet.answered}/${sheet.asked}`;
  if (asIs) {
    const now = maps.find((map) => map.mapId === asIs.mapId);
    return now
      ? `To-be of “${shownTitle(now.title)}”`
      : `To-be; its as-is “${shownTitle(asIs.title)}” is gone`;
  }
  const toBe = maps.filter((map) => map.asIs?.mapId === mapId);
  if (toBe.length === 0) return '';
  return toBe.length === 1
    ? `As-is of “${shownTitle(toBe[0]?.title ?? '')}”`
    : `As-is of ${toBe.length} maps`;
}
