import { describe, expect, it } from 'vitest';
import { matrixLook } from '../../../../renderer/features/heatMap/matrixLook.ts';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import type { LensId } from '../../../../shared/analysis/lenses/lenses.ts';
import { readLens } from '../../../../shared/analysis/lenses/readLens.ts';
import { matrixFigures } from '../../../../shared/analysis/matrixFigures.ts';
import { matrixMeasures } from '../../../../shared/analysis/matrixMeasure.ts';
import { pictureMap } from '../../../support/pictureMap.ts';

// Sales → Field: heat 100, 50 and one unscored; Field → Sales: unscored.
const map = pictureMap([['555555'], [], ['333333'], [], []]);
const through = (id: LensId) => matrixFigures(map, readLens(map, analyseMap(map), { id, relative: false }));
const matrix = through('heat');
const [hot, unscored] = matrix.cells;
if (!hot || !unscored) throw new Error('The map has no handoff.');
const looks = matrixMeasures.map((measure) => matrixLook(matrix, measure));

describe('[PI13] a cell of the matrix', () => {
  it('shows its figure in its shade, and says it in words', () => {
    const shown = looks.map((look) => {
      const { text, words, tone } = look.cell(hot, 'Sales to Field');
      return [text, tone, words];
    });
    expect(shown).toEqual([
      ['100', 5, 'Sales to Field: heat 100, S1 → S2, the hottest of 3 handoffs'],
      ['75', 4, 'Sales to Field: mean heat 75 at 2 of 3 handoffs'],
      ['≥150', 5, 'Sales to Field: at least 150 of heat in all at 2 of 3 handoffs'],
      ['3', 5, 'Sales to Field: 3 handoffs'],
    ]);
  });

  it('has no shade while nothing in it is scored, and never calls it cool', () => {
    for (const look of looks.slice(0, 2)) {
      expect(look.cell(unscored, 'Field to Sales')).toMatchObject({
        text: '?',
        tone: null,
        words: 'Field to Sales: 2 handoffs, unscored',
      });
    }
  });

  it('is totalled over handoffs', () => {
    expect(looks.map((look) => look.total(matrix.total, 'All handoffs'))).toEqual([
      { text: '100', words: 'All handoffs: heat 100, S1 → S2, the hottest of 5 handoffs' },
      { text: '75', words: 'All handoffs: mean heat 75 at 2 of 5 handoffs' },
      { text: '≥150', words: 'All handoffs: at least 150 of heat in all at 2 of 5 handoffs' },
      { text: '5', words: 'All handoffs: 5 handoffs' },
    ]);
  });

  it('[LE30] through another lens shows what stands out there, and says the sign that it shows', () => {
    const gaps = through('gaps');
    const look = matrixLook(gaps, 'max');
    const { text, words } = look.total(gaps.total, 'All handoffs');
    expect([text, words]).toEqual([
      '0',
      'All handoffs: 0, 1 ownership gap: no owner, S1 → S2, the gravest of 5 handoffs',
    ]);
  });
});
