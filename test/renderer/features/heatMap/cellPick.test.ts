import { describe, expect, it } from 'vitest';
import { cellPhrase } from '../../../../renderer/features/heatMap/cellPhrase.ts';
import { cellPick } from '../../../../renderer/features/heatMap/cellPick.ts';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import { heatMatrix } from '../../../../shared/analysis/heatMatrix.ts';
import type { LensId } from '../../../../shared/analysis/lenses/lenses.ts';
import { matrixThrough } from '../../../../shared/analysis/lenses/matrixThrough.ts';
import { readLens } from '../../../../shared/analysis/lenses/readLens.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { withHandoff, withRatings } from '../../../support/ratedMap.ts';

const drawn = buildMap({
  steps: ['Sales: Call', 'Office: Quote', 'Sales: Sell', 'Office: Bill'],
  arrows: ['Call -> Quote', 'Sell -> Bill'],
});
const firstCell = (map: WorkflowMap) => {
  const cell = heatMatrix(map, analyseMap(map)).cells[0];
  if (!cell) throw new Error('The map has no handoff.');
  return cell;
};
// Six answers of 5 give heat 100, so the second handoff is the hottest of the two from Sales to Office.
const hot = withRatings(drawn, { 'sell:bill': ['555555--'] });
const scored = firstCell(hot);
const seen = (map: WorkflowMap, id: LensId = 'heat') =>
  readLens(map, analyseMap(map), { id, relative: false });

describe('[WI44] a click on a cell of the matrix', () => {
  it('selects the hottest, then each other one, then the hottest again', () => {
    expect(cellPick(scored, null)).toBe('sell:bill');
    expect(cellPick(scored, 'sell:bill')).toBe('call:quote');
    expect(cellPick(scored, 'call:quote')).toBe('sell:bill');
  });

  it('selects the hottest when something else is selected', () => {
    expect(cellPick(scored, 'other:handoff')).toBe('sell:bill');
  });
});

describe('[SC16] a cell in words', () => {
  it('says heat, handoff and how many', () => {
    expect(cellPhrase(scored, 'Sales to Office', seen(hot))).toBe(
      'Sales to Office: heat 100, Sell → Bill, the hottest of 2 handoffs',
    );
  });

  it('says unscored and never cool', () => {
    expect(cellPhrase(firstCell(drawn), 'Sales to Office', seen(drawn))).toBe(
      'Sales to Office: 2 handoffs, unscored',
    );
    expect(cellPhrase(null, 'Office to Sales', seen(drawn))).toBe('Office to Sales: no handoff');
  });

  it('[LE30] through another lens says what stands out there, and is picked in that order', () => {
    const measure = { value: 30, basis: 'measured', source: '', date: '' } as const;
    const map = withHandoff(hot, 'call:quote', { measures: { waitMedianHours: measure } });
    const readings = seen(map, 'waiting');
    const [cell = null] = matrixThrough(heatMatrix(map, analyseMap(map)), readings).cells;
    expect(cellPhrase(cell, 'Sales to Office', readings)).toBe(
      'Sales to Office: items wait 30 hours, measured, Call → Quote, the first of 2 handoffs',
    );
    expect(cell && cellPick(cell, null)).toBe('call:quote');
    expect(cellPhrase(firstCell(hot), 'Sales to Office', { ...readings, byId: new Map() })).toContain(
      'waiting not known',
    );
  });

  it('[LE30] says the sign that the cell shows, too', () => {
    const readings = seen(hot, 'gaps');
    const [cell = null] = matrixThrough(heatMatrix(hot, analyseMap(hot)), readings).cells;
    expect(cellPhrase(cell, 'Sales to Office', readings)).toBe(
      'Sales to Office: 0, 1 ownership gap: no owner, Sell → Bill, the first of 2 handoffs',
    );
  });
});
