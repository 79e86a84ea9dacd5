import type { Lens } from '../../../shared/analysis/lenses/lens.ts';
import { sortedByLens } from '../../../shared/analysis/lenses/sortedByLens.ts';
import type { RankingColumn, RankingOrder } from './sortRanking.ts';

/** What the list is sorted by, in words, such as “Sorted by waiting, the longest first.” */
export function sortPhrase({ column, descending }: RankingOrder, lens: Lens): string {
  if (column === 'lens') return sortedByLens(lens, descending);
  return `Sorted by ${columnWords[column]}${descending ? ', from the last to the first' : ''}.`;
}

const columnWords: Readonly<Record<Exclude<RankingColumn, 'lens'>, string>> = {
  rank: 'rank',
  name: 'name',
  heat: 'heat',
  firmness: 'firmness',
  readiness: 'readiness',
  coverage: 'answers',
  spread: 'spread',
  owner: 'owner',
  system: 'system',
};
