import type { MapSummary } from '../../../shared/contract/mapSummary.ts';
import type { App } from '../../app/appContext.ts';
import type { ComparedSide, Comparison } from '../../state/comparisonStore.ts';

/**
 * Shows a map beside the one that it belongs to: an old version beside the map as it is now, a to-be beside its as-is,
 * an as-is beside its to-be. Where there is none, the other side is to be chosen.
 */
export async function openComparison(app: App, mapId: string, version: number | null): Promise<void> {
  await app.autosave.settle();
  await app.library.refresh();
  const sides = usualSides(app.library.getState().maps ?? [], mapId, version);
  if (sides) app.comparison.show(sides);
}

/** @returns null when the map is not in the library. */
export function usualSides(
  maps: readonly MapSummary[],
  mapId: string,
  version: number | null,
): Comparison | null {
  const map = maps.find((each) => each.mapId === mapId);
  if (!map) return null;
  const now = sideOf(map);
  if (version !== null) return { before: { ...now, version }, after: now };
  if (map.asIs) {
    const asIs = maps.find((each) => each.mapId === map.asIs?.mapId);
    return { before: asIs ? sideOf(asIs) : { ...map.asIs, version: null }, after: now };
  }
  const toBe = maps.find((each) => each.asIs?.mapId === mapId);
  return { before: now, after: toBe ? sideOf(toBe) : null };
}

function sideOf({ mapId, title }: MapSummary): ComparedSide {
  return { mapId, title, version: null };
}
