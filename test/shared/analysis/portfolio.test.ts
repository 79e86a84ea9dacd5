import { describe, expect, it } from 'vitest';
import { everyHandoff, filterPortfolio, NOT_NAMED } from '../../../shared/analysis/filterPortfolio.ts';
import { rankPortfolio } from '../../../shared/analysis/portfolio.ts';
import { recurrenceKey } from '../../../shared/analysis/recurringHeat.ts';
import { sortPortfolio } from '../../../shared/analysis/sortPortfolio.ts';
import { portfolioHandoff } from '../../support/portfolioHandoff.ts';

const hot = portfolioHandoff({ mapId: 'a', name: 'Call → Quote', heat: 81, owner: 'Dana', ownerId: 'dana' });
const wide = portfolioHandoff({ mapId: 'b', mapTitle: 'Billing', name: 'Bill → Pay', heat: 64, spread: 2 });
const even = portfolioHandoff({
  mapId: 'b',
  mapTitle: 'Billing',
  name: 'Visit → Bill',
  heat: 64,
  pilot: 'running',
});
const twin = portfolioHandoff({
  mapId: 'c',
  mapTitle: 'Dispatch',
  name: 'Plan → Visit',
  heat: 64,
  readiness: null,
});
const blank = portfolioHandoff({ mapId: 'a', name: 'Ask → Tell', heat: null, verdict: 'finish' });
const all = [blank, even, twin, wide, hot];

const names = (handoffs: readonly { readonly name: string }[]) => handoffs.map(({ name }) => name);

describe('a portfolio', () => {
  it('[PO2] ranks the handoffs of all maps together: heat, spread, volume; equals share a rank', () => {
    expect(rankPortfolio(all).map(({ name, rank }) => [name, rank])).toEqual([
      ['Call → Quote', 1],
      ['Bill → Pay', 2],
      ['Plan → Visit', 3],
      ['Visit → Bill', 3],
      ['Ask → Tell', null],
    ]);
  });

  it('[PO2] is the same in whatever order the maps come', () => {
    expect(rankPortfolio(all.toReversed())).toEqual(rankPortfolio(all));
  });

  it('[PO4] is narrowed by words, map, owner, system, lanes, verdict, pilot and heat, all at once', () => {
    const narrowed = (filter: object) => names(filterPortfolio(all, { ...everyHandoff, ...filter }));
    expect(narrowed({ text: 'BILLING vis' })).toEqual(['Visit → Bill']);
    expect(narrowed({ mapId: 'a' })).toEqual(['Ask → Tell', 'Call → Quote']);
    expect(narrowed({ ownerId: 'dana' })).toEqual(['Call → Quote']);
    expect(narrowed({ ownerId: NOT_NAMED, mapId: 'a' })).toEqual(['Ask → Tell']);
    expect(narrowed({ systemId: NOT_NAMED })).toHaveLength(5);
    expect(narrowed({ pair: recurrenceKey('pair', { ...hot, fromLane: ' SALES ' }) })).toHaveLength(5);
    expect(narrowed({ verdict: 'finish' })).toEqual(['Ask → Tell']);
    expect(narrowed({ pilot: 'running', heatFrom: 64 })).toEqual(['Visit → Bill']);
    expect(narrowed({ heatFrom: 64.1 })).toEqual(['Call → Quote']);
  });

  it('[PO6] sorts by any column, what is not known last whichever way', () => {
    const ranked = rankPortfolio(all);
    const sorted = (column: 'heat' | 'map' | 'owner' | 'readiness', descending: boolean) =>
      names(sortPortfolio(ranked, { column, descending }));
    expect(sorted('heat', false).at(-1)).toBe('Ask → Tell');
    expect(sorted('heat', true)).toEqual(names(ranked));
    expect(sorted('map', false)).toEqual([
      'Bill → Pay',
      'Visit → Bill',
      'Plan → Visit',
      'Call → Quote',
      'Ask → Tell',
    ]);
    expect(sorted('owner', true)[0]).toBe('Call → Quote');
    expect(sorted('readiness', true).at(-1)).toBe('Plan → Visit');
  });
});
