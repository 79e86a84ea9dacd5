import { describe, expect, it } from 'vitest';
import { matrixLook } from '../../../../renderer/features/heatMap/matrixLook.ts';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import { readLens, usualLens } from '../../../../shared/analysis/lenses/readLens.ts';
import { matrixFigures, matrixMeasures } from '../../../../shared/analysis/matrixFigures.ts';
import { pictureMap } from '../../../support/pictureMap.ts';

// Sales → Field: heat 100, 50 and one unscored; Field → Sales: unscored.
const map = pictureMap([['555555'], [], ['333333'], [], []]);
const analysis = analyseMap(map);
const matrix = matrixFigures(map, analysis);
const looks = matrixMeasures.map((measure) =>
  matrixLook(matrix, measure, readLens(map, analysis, usualLens)),
);

describe('[PI13] a cell of the matrix', () => {
  it('shows its figure in its shade, and says it in words', () => {
    const [cell] = matrix.cells;
    if (!cell) throw new Error('The map has no handoff.');
    expect(
      looks.map((look) => {
        const { text, words, tone } = look.cell(cell, 'Sales to Field');
        return [text, tone, words];
      }),
    ).toEqual([
      ['100', 5, 'Sales to Field: heat 100, S1 → S2, the hottest of 3 handoffs'],
      ['75', 4, 'Sales to Field: mean heat 75 of 2 scored handoffs'],
      ['150', 5, 'Sales to Field: sum of heat 150 of 2 scored handoffs'],
      ['3', 5, 'Sales to Field: 3 handoffs'],
    ]);
  });

  it('has no shade while nothing in it is scored', () => {
    const unscored = matrix.cells[1];
    const shown = unscored && looks[1]?.cell(unscored, 'Field to Sales');
    expect(shown).toMatchObject({ text: '?', tone: null, words: 'Field to Sales: 2 handoffs, unscored' });
  });

  it('[LE1] through another lens shows what stands out there, without totals', () => {
    const look = matrixLook(matrix, 'sum', readLens(map, analysis, { id: 'readiness', relative: false }));
    expect(look.total).toBeNull();
  });

  it('is totalled over handoffs', () => {
    expect(looks.map((look) => look.total?.(matrix.total, 'All handoffs'))).toEqual([
      { text: '100', words: 'All handoffs: highest heat 100 of 2 scored handoffs' },
      { text: '75', words: 'All handoffs: mean heat 75 of 2 scored handoffs' },
      { text: '150', words: 'All handoffs: sum of heat 150 of 2 scored handoffs' },
      { text: '5', words: 'All handoffs: 5 handoffs' },
    ]);
  });
});
