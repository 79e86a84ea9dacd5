import { describe, expect, it } from 'vitest';
import { type Alignment, alignSteps, unpinSteps } from '../../../../shared/model/edits/alignSteps.ts';
import { applyDiff } from '../../../../shared/model/mapDiff.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const map = buildMap({ steps: ['Sales: A', 'Sales: B', 'Field: C', 'Field: D'] });
const columns = new Map([
  ['a', 5],
  ['b', 1],
  ['c', 2],
]);

function aligned(to: Alignment): (number | null)[] {
  const after = applyDiff(map, alignSteps(map, { columns, to }));
  return ['a', 'b', 'c', 'd'].map((id) => after.step.get(id)?.column ?? null);
}

describe('[ED22] steps aligned by columns', () => {
  it('stand in the leftmost or the rightmost of their columns', () => {
    expect(aligned('left')).toEqual([1, 1, 1, null]);
    expect(aligned('right')).toEqual([5, 5, 5, null]);
  });

  it('or evenly between the two, in the order in which they stand', () => {
    expect(aligned('spread')).toEqual([5, 1, 3, null]);
  });

  it('and are left to the layout again when unpinned', () => {
    const pinned = applyDiff(map, alignSteps(map, { columns, to: 'left' }));
    const after = applyDiff(pinned, unpinSteps(pinned, { ids: ['a', 'b', 'c'] }));
    expect(after.step.get('a')?.column).toBeNull();
  });
});
