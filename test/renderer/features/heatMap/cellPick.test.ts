import { describe, expect, it } from 'vitest';
import { cellPhrase } from '../../../../renderer/features/heatMap/cellPhrase.ts';
import { cellPick } from '../../../../renderer/features/heatMap/cellPick.ts';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import { heatMatrix } from '../../../../shared/analysis/heatMatrix.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { withRatings } from '../../../support/ratedMap.ts';

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
const scored = firstCell(withRatings(drawn, { 'sell:bill': ['555555--'] }));

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
    expect(cellPhrase(scored, 'Sales to Office')).toBe(
      'Sales to Office: heat 100, Sell → Bill, the hottest of 2 handoffs',
    );
  });

  it('says unscored and never cool', () => {
    expect(cellPhrase(firstCell(drawn), 'Sales to Office')).toBe('Sales to Office: 2 handoffs, unscored');
    expect(cellPhrase(null, 'Office to Sales')).toBe('Office to Sales: no handoff');
  });
});
