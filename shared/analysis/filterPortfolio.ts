import { holdsWords, searchWords } from '../model/searchKey.ts';
import { isBelow } from './heatBin.ts';
import type { PilotState } from './pilotState.ts';
import type { PortfolioHandoff } from './portfolio.ts';
import { recurrenceKey } from './recurringHeat.ts';
import type { Decision } from './verdict.ts';

/** What a portfolio is narrowed to. Null asks for nothing; `none` for the handoffs without an owner or system. */
export interface PortfolioFilter {
  /** Words that map, handoff, lanes, owner and system must hold between them. */
  readonly text: string;
  readonly mapId: string | null;
  readonly ownerId: string | null;
  readonly systemId: string | null;
  /** The key of a pair of lanes (`recurrenceKey`). */
  readonly pair: string | null;
  readonly verdict: Decision | null;
  readonly pilot: PilotState | null;
  /** 0–100; unscored handoffs are then left out. */
  readonly heatFrom: number | null;
}

/** Asks for the handoffs for which nobody, or no system, is named. No identifier holds a plus sign. */
export const NOT_NAMED = '+none';

export const everyHandoff: PortfolioFilter = {
  text: '',
  mapId: null,
  ownerId: null,
  systemId: null,
  pair: null,
  verdict: null,
  pilot: null,
  heatFrom: null,
};

/** The handoffs that meet every part of the filter, in the order they come. */
export function filterPortfolio<T extends PortfolioHandoff>(
  handoffs: readonly T[],
  filter: PortfolioFilter,
): T[] {
  const words = searchWords(filter.text);
  return handoffs.filter(
    (handoff) =>
      isAsked(filter.mapId, handoff.mapId) &&
      isAsked(filter.ownerId, handoff.ownerId ?? NOT_NAMED) &&
      isAsked(filter.systemId, handoff.systemId ?? NOT_NAMED) &&
      isAsked(filter.verdict, handoff.verdict) &&
      isAsked(filter.pilot, handoff.pilot) &&
      isHotEnough(filter.heatFrom, handoff.heat) &&
      (filter.pair === null || recurrenceKey('pair', handoff) === filter.pair) &&
      (words.length === 0 || holdsWords(textOf(handoff), words)),
  );
}

function isAsked(asked: string | null, value: string): boolean {
  return asked === null || asked === value;
}

function isHotEnough(from: number | null, heat: number | null): boolean {
  return from === null || (heat !== null && !isBelow(heat, from));
}

function textOf({ mapTitle, name, fromLane, toLane, owner, system }: PortfolioHandoff): string {
  return [mapTitle, name, fromLane, toLane, owner, system].join(' ');
}
