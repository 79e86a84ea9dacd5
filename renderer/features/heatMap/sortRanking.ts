import type { ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import type { LensId } from '../../../shared/analysis/lenses/lenses.ts';
import type { LensReading } from '../../../shared/analysis/lenses/readLens.ts';
import type { RankFirmness } from '../../../shared/analysis/rankFirmness.ts';
import { type SortKey, sortByKey } from '../../../shared/analysis/sortByKey.ts';

/** What the ranked list can be sorted by. */
const rankingColumns = [
  'rank',
  'name',
  'lens',
  'heat',
  'firmness',
  'readiness',
  'coverage',
  'spread',
  'owner',
  'system',
] as const;
export type RankingColumn = (typeof rankingColumns)[number];

export interface RankingOrder {
  readonly column: RankingColumn;
  readonly descending: boolean;
}

/** What stands out through the lens first. */
export const lensOrder: RankingOrder = { column: 'lens', descending: true };

/** The columns through a lens; where it is not heat, heat has one, and how firm the rank by heat is has none. */
export function columnsThrough(lens: LensId): readonly RankingColumn[] {
  return rankingColumns.filter((column) => column !== (lens === 'heat' ? 'heat' : 'firmness'));
}

/** One line of the list, with the names that its records stand for. */
export interface RankingLine {
  readonly handoff: ScoredHandoff;
  /** Through the chosen lens. */
  readonly reading: LensReading;
  /** Null when the handoff is unscored, or while the weights are being drawn. */
  readonly firmness: RankFirmness | null;
  readonly owner: string | null;
  readonly system: string | null;
}

/**
 * Sorts the scored lines, or by a lens those that it knows; what is not known comes last whichever way, equals keep
 * the order of the ranking, and the others stay at the end.
 */
export function sortRanking(lines: readonly RankingLine[], order: RankingOrder): RankingLine[] {
  const scored = lines.filter((line) => !isApart(line, order));
  const apart = lines.filter((line) => isApart(line, order));
  return [...sortByKey(scored, (line) => keyOf(line, order.column), order.descending), ...apart];
}

/** Whether a line stays at the end, whichever way the list is sorted. */
export function isApart({ handoff, reading }: RankingLine, { column }: RankingOrder): boolean {
  return column === 'lens' ? reading.tone === null : handoff.heat === null;
}

/** The first click on a column sorts it the way people look for; the next turns it round. */
export function nextOrder(order: RankingOrder, column: RankingColumn): RankingOrder {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: highestFirst.has(column) };
}

const highestFirst: ReadonlySet<RankingColumn> = new Set(['lens', 'heat', 'firmness', 'spread']);

function keyOf({ handoff, reading, firmness, owner, system }: RankingLine, column: RankingColumn): SortKey {
  switch (column) {
    case 'lens':
      return -reading.place;
    case 'name':
      return handoff.name;
    case 'firmness':
      return firmness && firmness.first + firmness.topThree / 1_000;
    case 'spread':
      return handoff.scores.spread;
    case 'owner':
      return owner;
    case 'system':
      return system;
    default:
      return handoff[column];
  }
}
