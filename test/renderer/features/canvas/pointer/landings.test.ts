import { describe, expect, it } from 'vitest';
import { landings } from '../../../../../renderer/features/canvas/pointer/landings.ts';
import { moveReach } from '../../../../../renderer/features/canvas/steps/moveReach.ts';
import { layoutMap } from '../../../../../shared/layout/layoutMap.ts';
import { buildMap } from '../../../../support/mapBuilder.ts';

const map = buildMap({
  steps: ['Sales: Qualify', 'Field: Estimate', 'Office: Invoice'],
  arrows: ['Qualify -> Estimate', 'Estimate -> Invoice'],
});
const layout = layoutMap(map);
const reach = (ids: readonly string[], lanes: number, columns: number) =>
  moveReach(map, layout, ids, { lanes, columns });

describe('[ED11] steps that move together keep their places among each other', () => {
  it('so they go no further than the first of them can', () => {
    expect(reach(['qualify', 'estimate'], 5, -3)).toEqual({ lanes: 1, columns: 0 });
    expect(reach(['estimate', 'invoice'], 5, 2)).toEqual({ lanes: 0, columns: 2 });
    expect(reach(['estimate', 'invoice'], -5, -3)).toEqual({ lanes: -1, columns: -1 });
  });

  it('and the preview shows the cell of each', () => {
    const cell = { laneId: 'field', column: 2, x: 0, y: 0, width: 168, height: 64 };
    const from = { x: 0, y: 0 };
    const ids = ['qualify', 'estimate'];
    const shown = landings(map, layout, {
      kind: 'move',
      ids,
      grabbed: 'qualify',
      from,
      at: from,
      cell,
      onArrow: null,
    });
    expect(shown.map(({ stepId, laneId, column }) => [stepId, laneId, column])).toEqual([
      ['qualify', 'field', 2],
      ['estimate', 'office', 3],
    ]);
  });
});
