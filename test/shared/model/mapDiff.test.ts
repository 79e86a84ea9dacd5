import { describe, expect, it } from 'vitest';
import { addLane } from '../../../shared/model/edits/addLane.ts';
import { changeLane } from '../../../shared/model/edits/changeLane.ts';
import { applyDiff, isEmptyDiff, squashDiffs } from '../../../shared/model/mapDiff.ts';
import { blankMap } from '../../../shared/model/workflowMap.ts';

describe('diffs', () => {
  const blank = blankMap('Lead to cash');
  const sales = addLane(blank, { id: 'sales', name: 'Sales' });

  it('[MO2] tables that a diff does not touch stay the same objects', () => {
    const after = applyDiff(blank, sales);
    expect(after.step).toBe(blank.step);
    expect(after.lane).not.toBe(blank.lane);
    expect(after.lane.get('sales')?.name).toBe('Sales');
  });

  it('[MO2] a diff that does not fit the map is refused and changes nothing', () => {
    const after = applyDiff(blank, sales);
    expect(() => applyDiff(after, sales)).toThrow('There is a lane sales already.');
    expect(() => applyDiff(blank, changeLane(after, { id: 'sales', patch: { name: 'Field' } }))).toThrow(
      'There is no lane sales to change.',
    );
    expect(blank.lane.size).toBe(0);
  });

  it('[MO2] an edit that changes nothing is an empty diff', () => {
    const after = applyDiff(blank, sales);
    expect(isEmptyDiff(changeLane(after, { id: 'sales', patch: { name: 'Sales' } }))).toBe(true);
  });

  it('[MO5] adding and renaming squash into adding under the new name', () => {
    const after = applyDiff(blank, sales);
    const rename = changeLane(after, { id: 'sales', patch: { name: 'Field' } });
    const squashed = squashDiffs(sales, rename);
    expect(squashed.added.map((record) => record.type === 'lane' && record.name)).toEqual(['Field']);
    expect(squashed.updated).toEqual([]);
  });
});
