import { describe, expect, it } from 'vitest';
import { stretchLayout } from '../../../shared/drawing/stretchLayout.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';

describe('stretchLayout', () => {
  // 4 columns, one lane: 48 + 4 · 168 + 3 · 80 + 48 = 1008 wide, 104 high.
  const layout = layoutMap(
    buildMap({ steps: ['A: 1', 'A: 2', 'A: 3', 'A: 4'], arrows: ['1 -> 2', '2 -> 3', '3 -> 4'] }),
  );

  it('[DR9] makes a long map taller, as far as asked', () => {
    expect(stretchLayout(layout, 3, 10).height).toBe(1008 / 3);
    expect(stretchLayout(layout, 3, 2).height).toBe(208);
    expect(stretchLayout(layout, 3, 2).steps.get('1')).toMatchObject({ y: 40, height: 128, x: 48 });
    expect(stretchLayout(layout, 3, 2).routes.get('1_2')?.points[0]).toEqual([216, 104]);
  });

  it('[DR9] leaves a map that is not long alone', () => {
    expect(stretchLayout(layout, 20, 3)).toBe(layout);
  });
});
