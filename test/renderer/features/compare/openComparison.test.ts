import { describe, expect, it } from 'vitest';
import { usualSides } from '../../../../renderer/features/compare/openComparison.ts';
import { pairPhrase } from '../../../../renderer/features/library/pairPhrase.ts';
import { mapSummary } from '../../app/shellApp.ts';

const asIs = mapSummary('lead', 'Lead to cash', '');
const toBe = {
  ...mapSummary('next', 'Lead to cash (to-be)', ''),
  asIs: { mapId: 'lead', version: 3, title: 'Lead' },
};
const other = mapSummary('other', 'Tickets', '');
const side = (mapId: string, title: string, version: number | null = null) => ({ mapId, title, version });

describe('[VE14] what a map is compared with', () => {
  it('is its as-is, or its to-be, or still to be chosen', () => {
    const maps = [asIs, toBe, other];
    const pair = { before: side('lead', 'Lead to cash'), after: side('next', 'Lead to cash (to-be)') };
    expect(usualSides(maps, 'next', null)).toEqual(pair);
    expect(usualSides(maps, 'lead', null)).toEqual(pair);
    expect(usualSides(maps, 'other', null)).toEqual({ before: side('other', 'Tickets'), after: null });
    expect(usualSides(maps, 'gone', null)).toBeNull();
  });

  it('is the map as it is now, for an old version', () => {
    expect(usualSides([asIs, toBe], 'lead', 4)).toEqual({
      before: side('lead', 'Lead to cash', 4),
      after: side('lead', 'Lead to cash'),
    });
  });

  it('is named even when the as-is is gone', () => {
    expect(usualSides([toBe], 'next', null)?.before).toEqual(side('lead', 'Lead'));
  });
});

describe('[VE10] the library', () => {
  it('says of both maps of a pair that they belong together', () => {
    expect(pairPhrase(toBe, [asIs, toBe])).toBe('To-be of “Lead to cash”');
    expect(pairPhrase(asIs, [asIs, toBe])).toBe('As-is of “Lead to cash (to-be)”');
    expect(pairPhrase(asIs, [asIs, toBe, { ...toBe, mapId: 'third' }])).toBe('As-is of 2 maps');
    expect(pairPhrase(toBe, [toBe])).toBe('To-be; its as-is “Lead” is gone');
    expect(pairPhrase(other, [asIs, toBe, other])).toBe('');
  });
});
