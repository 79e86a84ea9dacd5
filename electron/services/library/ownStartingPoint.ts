import type { MapSummary } from '../../../shared/contract/mapSummary.ts';
import type { StartingPoint } from '../../../shared/contract/startingPoint.ts';

/** How a map that is a starting point is offered to begin others from. */
export function ownStartingPoint(map: MapSummary, summary: string): StartingPoint {
  const { mapId, title, client, steps, handoffs, version } = map;
  return { id: mapId, isOwn: true, title, summary, trade: client, steps, handoffs, version };
}
