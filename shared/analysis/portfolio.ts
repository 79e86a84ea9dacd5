import { compareText } from '../model/compareText.ts';
import type { HandoffFigures } from './handoffFigures.ts';
import type { PilotState } from './pilotState.ts';
import { rankHandoffs } from './rankHandoffs.ts';

/** One handoff of one map, among those of all maps of a library. */
export interface PortfolioHandoff extends Omit<HandoffFigures, 'pilot'> {
  readonly mapId: string;
  /** The title of the map; empty where it has none. */
  readonly mapTitle: string;
  /** The names as registered; null where none is named. */
  readonly owner: string | null;
  readonly system: string | null;
  readonly pilot: PilotState;
}

/** A handoff with its place among all of the library. */
export interface RankedInPortfolio extends PortfolioHandoff {
  /** From 1; equals share a rank; null when unscored. */
  readonly rank: number | null;
}

/** The handoffs of all maps as one ranking (SC10, SC11), the unscored ones last by map and name. */
export function rankPortfolio(handoffs: readonly PortfolioHandoff[]): RankedInPortfolio[] {
  const scored = handoffs.flatMap((handoff) =>
    handoff.heat === null ? [] : [{ handoff, heat: handoff.heat, ...placeOf(handoff) }],
  );
  const unscored = handoffs.filter(({ heat }) => heat === null).sort(byPlace);
  return [
    ...rankHandoffs(scored).map(({ handoff, rank }) => ({ ...handoff, rank })),
    ...unscored.map((handoff) => ({ ...handoff, rank: null })),
  ];
}

/** The identifier of a handoff is its own in its map only. */
export function portfolioKey({ mapId, handoffId }: Pick<PortfolioHandoff, 'mapId' | 'handoffId'>): string {
  return `${mapId}/${handoffId}`;
}

function placeOf(handoff: PortfolioHandoff) {
  const { name, mapTitle, spread, volume } = handoff;
  return { name, spread, volume, id: `${mapTitle}/${portfolioKey(handoff)}` };
}

function byPlace(a: PortfolioHandoff, b: PortfolioHandoff): number {
  return (
    compareText(a.mapTitle, b.mapTitle) ||
    compareText(a.name, b.name) ||
    compareText(portfolioKey(a), portfolioKey(b))
  );
}
