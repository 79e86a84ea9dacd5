import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import { lenses } from '../../../../shared/analysis/lenses/lenses.ts';
import { withRatings } from '../../../support/ratedMap.ts';
import { templateMap } from '../../../support/templateMap.ts';
import { chain, chainIds, read, textsOf, withMeasures } from './lensMap.ts';

/** Waits of 2, 24, 24 hours, and one that nobody knows. */
const waits = withMeasures(chain, [{ waitMedianHours: 2 }, { waitMedianHours: 24 }, { waitMedianHours: 24 }]);

describe('a map seen through a lens', () => {
  it('[LE2] puts a value on an edge into the part that begins there', () => {
    const { byId } = read(waits, 'waiting');
    expect(chainIds.map((id) => byId.get(id)?.tone)).toEqual([1, 3, 3, null]);
  });

  it('[LE3] ranks what stands out first, lets equals share a rank, and gives none to what is not known', () => {
    const { byId, order } = read(waits, 'waiting');
    expect(chainIds.map((id) => byId.get(id)?.rank)).toEqual([3, 1, 1, null]);
    expect(order.map(({ found }) => found.id)).toEqual([
      'visit:quote',
      'quote:build',
      'sell:visit',
      'build:bill',
    ]);
  });

  it('[LE3] keeps the order of the ranking by heat among equals', () => {
    const map = withRatings(waits, { 'sell:visit': ['111111'], 'quote:build': ['555555'] });
    expect(read(map, 'waiting').order.map(({ found }) => found.id)).toEqual([
      'quote:build',
      'visit:quote',
      'sell:visit',
      'build:bill',
    ]);
  });

  it('[LE4] shows what is not known as a question mark, and never as little', () => {
    const reading = read(waits, 'waiting').byId.get('build:bill');
    expect(reading).toMatchObject({ value: null, tone: null, text: '?', words: 'waiting not known' });
  });

  it('[LE5] spreads five equal parts from the lowest to the highest value of this map', () => {
    const map = withMeasures(chain, [
      { waitMedianHours: 10 },
      { waitMedianHours: 14 },
      { waitMedianHours: 15 },
      { waitMedianHours: 20 },
    ]);
    const { byId, entries, relative } = read(map, 'waiting', true);
    expect(relative).toBe(true);
    expect(chainIds.map((id) => byId.get(id)?.tone)).toEqual([1, 3, 3, 5]);
    expect(entries.map(({ text }) => text)).toEqual([
      'under 12 h',
      '12–14 h',
      '14–16 h',
      '16–18 h',
      'from 18 h',
    ]);
  });

  it('[LE5] stays with the fixed parts where the values of the map do not differ, and for kinds', () => {
    const map = withMeasures(chain, [{ waitMedianHours: 10 }, { waitMedianHours: 10 }]);
    expect(read(map, 'waiting', true)).toMatchObject({ relative: false });
    expect(read(map, 'gaps', true)).toMatchObject({ relative: false });
  });

  it('[LE1] shows heat as the ranking does', () => {
    const map = templateMap('lead-to-cash');
    const { byId, order } = read(map, 'heat');
    const { ranked } = analyseMap(map);
    expect(order).toEqual(ranked);
    for (const { found, bin, rank } of ranked) {
      expect(byId.get(found.id)).toMatchObject({ tone: bin, rank });
    }
  });

  it.each(lenses)('[LE1] $name has a sentence, a legend, and short texts', ({ id, sentence }) => {
    const readings = read(templateMap('lead-to-cash'), id);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    const tonesSeen = [...readings.byId.values()].flatMap(({ tone }) => tone ?? []);
    const tonesTold = readings.entries.map(({ tone }) => tone);
    expect(tonesTold).toEqual(expect.arrayContaining(tonesSeen));
    for (const { text, words } of readings.byId.values()) {
      expect(text.length).toBeLessThanOrEqual(5);
      expect(words).not.toBe('');
    }
  });

  it('[LE4] knows nothing of an empty map, and says so of every handoff nobody has scored', () => {
    expect(textsOf(read(chain, 'heat'))).toEqual(['?', '?', '?', '?']);
    expect(textsOf(read(chain, 'felt'))).toEqual(['?', '?', '?', '?']);
  });
});
