import { pilotStates } from './pilotState.ts';
import type { RankedInPortfolio } from './portfolio.ts';
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
  const direction = descending ? -1 : 1;
  return handoffs
    .map((handoff, place) => ({ handoff, place, key: keyOf(handoff, column) }))
    .sort((a, b) => compareKeys(a.key, b.key, direction) || a.place - b.place)
    .map(({ handoff }) => handoff);
}

type Key = number | string | null;

const keys: Readonly<Record<PortfolioColumn, (handoff: RankedInPortfolio) => Key>> = {
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

function keyOf(handoff: RankedInPortfolio, column: PortfolioColumn): Key {
  const key = keys[column](handoff);
  return typeof key === 'string' ? key.toLocaleLowerCase('en') : key;
}

function compareKeys(a: Key, b: Key, direction: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a === b) return 0;
  return a < b ? -direction : direction;
}
