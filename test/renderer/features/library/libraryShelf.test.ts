import { describe, expect, it } from 'vitest';
import {
  contentsPhrase,
  libraryShelf,
  shownTitle,
} from '../../../../renderer/features/library/libraryShelf.ts';
import type { MapSummary } from '../../../../shared/contract/mapSummary.ts';

function summary(
  title: string,
  changedAt = '2026-03-01T10:00:00.000Z',
  more: Partial<MapSummary> = {},
): MapSummary {
  return {
    mapId: title,
    title,
    client: '',
    changedAt,
    version: 1,
    steps: 21,
    handoffs: 12,
    scored: 9,
    hottest: 81,
    asIs: null,
    sheet: null,
    ...more,
  };
}

const titles = (maps: readonly MapSummary[]): string[] => maps.map(({ title }) => title);

describe('[WI64] the library as a shelf of maps', () => {
  it('shows the last changed map first', () => {
    const maps = [summary('old', '2026-03-01T10:00:00.000Z'), summary('new', '2026-03-02T10:00:00.000Z')];
    expect(titles(libraryShelf(maps, ''))).toEqual(['new', 'old']);
  });

  it('finds maps that hold every word of the search, whatever its case, in title or client', () => {
    const maps = [summary('Lead to cash', undefined, { client: 'Northwind' }), summary('Lead intake')];
    expect(titles(libraryShelf(maps, '  CASH  lead'))).toEqual(['Lead to cash']);
    expect(titles(libraryShelf(maps, 'northwind'))).toEqual(['Lead to cash']);
    expect(titles(libraryShelf(maps, 'lead'))).toHaveLength(2);
    expect(libraryShelf(maps, 'invoice')).toEqual([]);
  });

  it('gives a map without a title a name to be called by', () => {
    expect(shownTitle('  ')).toBe('Untitled map');
    expect(shownTitle(' Lead  to cash ')).toBe('Lead to cash');
  });

  it('says what is in a map', () => {
    expect(contentsPhrase(summary('a'))).toBe('21 steps · 12 handoffs · 9 scored');
    expect(contentsPhrase(summary('a', undefined, { steps: 1, handoffs: 1, scored: 1 }))).toBe(
      '1 step · 1 handoff · all scored',
    );
    expect(contentsPhrase(summary('a', undefined, { steps: 3, handoffs: 0, scored: 0 }))).toBe(
      '3 steps · 0 handoffs',
    );
    expect(contentsPhrase(summary('a', undefined, { steps: 0, handoffs: 0, scored: 0 }))).toBe('Empty');
  });
});
