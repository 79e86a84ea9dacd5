import { describe, expect, it } from 'vitest';
import { cellPick } from '../../../../renderer/features/heatMap/cellPick.ts';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import { laneMatrix } from '../../../../shared/analysis/laneMatrix.ts';
import type { LensId } from '../../../../shared/analysis/lenses/lenses.ts';
import { readLens } from '../../../../shared/analysis/lenses/readLens.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { withHandoff, withRatings } from '../../../support/ratedMap.ts';

const drawn = buildMap({
  steps: ['Sales: Call', 'Office: Quote', 'Sales: Sell', 'Office: Bill'],
  arrows: ['Call -> Quote', 'Sell -> Bill'],
});
const firstCell = (map: WorkflowMap, id: LensId = 'heat') => {
  const cell = laneMatrix(map, readLens(map, analyseMap(map), { id, relative: false })).pairs[0];
  if (!cell) throw new Error('The map has no handoff.');
  return cell;
};
// Six answers of 5 give heat 100, so the second handoff is the hottest of the two from Sales to Office.
const hot = withRatings(drawn, { 'sell:bill': ['555555--'] });
const scored = firstCell(hot);

describe('[WI44] a click on a cell of the matrix', () => {
  it('selects the hottest, then each other one, then the hottest again', () => {
    expect(cellPick(scored, null)).toBe('sell:bill');
    expect(cellPick(scored, 'sell:bill')).toBe('call:quote');
    expect(cellPick(scored, 'call:quote')).toBe('sell:bill');
  });

  it('selects the hottest when something else is selected', () => {
    expect(cellPick(scored, 'other:handoff')).toBe('sell:bill');
  });

  it('[LE30] selects in the order of the lens', () => {
    const measure = { value: 30, basis: 'measured', source: '', date: '' } as const;
    const map = withHandoff(hot, 'call:quote', { measures: { waitMedianHours: measure } });
    expect(cellPick(firstCell(map, 'waiting'), null)).toBe('call:quote');
  });
});
