import { describe, expect, it } from 'vitest';
import { addOutline } from '../../../../shared/formats/outline/addOutline.ts';
import { applyDiff, invertDiff } from '../../../../shared/model/mapDiff.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { arrowsOf, countingIds, laneNamesOf, outlineOf, stepsOf } from '../../../support/outlineMap.ts';

const map = buildMap({ steps: ['Sales: Qualify', 'Dispatch: Book'], arrows: ['Qualify -> Book'] });

function added(text: string, after: string | null) {
  const diff = addOutline(map, { outline: outlineOf(text, map), newId: countingIds(), after });
  return { diff, after: applyDiff(map, diff) };
}

describe('[OL8] an outline is added to a map as one diff', () => {
  it('goes on from a step, in its lane, and uses the lanes that are there', () => {
    const { after } = added('Visit\nsales: Estimate\nField: Repair\n-> Book\n', 'book');
    expect(laneNamesOf(after)).toEqual(['Sales', 'Dispatch', 'Field']);
    expect(stepsOf(after).slice(2)).toEqual(['Dispatch: Visit', 'Sales: Estimate', 'Field: Repair']);
    expect(arrowsOf(after)).toEqual([
      'Qualify -> Book',
      'Book -> Visit',
      'Visit -> Estimate',
      'Estimate -> Repair',
      'Repair -> Book',
    ]);
  });

  it('is a flow of its own without a step, and when it begins with a start', () => {
    expect(arrowsOf(added('Visit\n', null).after)).toEqual(['Qualify -> Book']);
    expect(arrowsOf(added('Visit (start)\n', 'book').after)).toEqual(['Qualify -> Book']);
  });

  it('is taken back by the inverse, notes included', () => {
    const { diff, after } = added('Visit\n???\n', 'book');
    expect(after.workflow.get('workflow')?.parkingLot).toEqual(['???']);
    expect(applyDiff(after, invertDiff(diff))).toEqual(map);
  });

  it('leaves the title of a map that has one', () => {
    expect(added('# Another\nVisit\n', null).after.workflow.get('workflow')?.title).toBe('Test');
  });
});
