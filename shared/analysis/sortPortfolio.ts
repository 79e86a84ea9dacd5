import { pilotStates } from './pilotState.ts';
import type { RankedInPortfolio } from './portfolio.ts';
import { type SortKey, sortByKey } from './sortByKey.ts';
import { decisions } from './verdict.ts';

/** What a portfolio can be sorted by. */
export const portfolioColumns = [
  'rank',
  'handoff',
  'map',
  'lanes',
  'heat',
  'readiness',
  'verdict',
  'pilot',
  'owner',
  'system',
] as const;
export type PortfolioColumn = (typeof portfolioColumns)[number];

export interface PortfolioOrder {
  readonly column: PortfolioColumn;
  readonly descending: boolean;
}

/** Sorted by the column; what is not known comes last whichever way, and equals keep the order they come in. */
export function sortPortfolio<T extends RankedInPortfolio>(
  handoffs: readonly T[],
  { column, descending }: PortfolioOrder,
): T[] {
  return sortByKey(handoffs, keys[column], descending);
}

const keys: Readonly<Record<PortfolioColumn, (handoff: RankedInPortfolio) => SortKey>> = {
  rank: ({ rank }) => rank,
  handoff: ({ name }) => name,
  map: ({ mapTitle }) => mapTitle || null,
  lanes: ({ fromLane, toLane }) => `${fromLane} → ${toLane}`,
  heat: ({ heat }) => heat,
  readiness: ({ readiness }) => readiness,
  verdict: ({ verdict }) => decisions.indexOf(verdict),
  pilot: ({ pilot }) => (pilot === 'none' ? null : pilotStates.indexOf(pilot)),
  owner: ({ owner }) => owner,
  system: ({ system }) => system,
};
