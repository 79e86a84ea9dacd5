import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../shared/layout/placeLabels.ts';

const level = [
  [0, 100],
  [400, 100],
] as const;

describe('placeLabels', () => {
  it('[LA10] lets the routes that come first choose, whatever their place in the list', () => {
    const labels = placeLabels([level, level], (route) => route === 1, []);
    // The middle of 0 … 400 goes to the second; the first takes the quarter.
    expect(labels).toEqual([
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ]);
  });

  it('[LA10] keeps clear of a step that lies over the middle', () => {
    const box = { id: 'step', x: 160, y: 68, width: 168, height: 64, column: 0 };
    expect(placeLabels([level], () => true, [box])).toEqual([{ x: 100, y: 100 }]);
  });

  it('[LA10] falls back to the middle of the longest horizontal part when nothing is free', () => {
    const box = { id: 'step', x: -100, y: 0, width: 600, height: 200, column: 0 };
    expect(placeLabels([level], () => true, [box])).toEqual([{ x: 200, y: 100 }]);
  });

  it('[LA10] leaves an arrow head free rather than sit before it on a short end', () => {
    const bent = [
      [0, 0],
      [20, 0],
      [20, 200],
      [100, 200],
    ] as const;
    // The end is 80 long: room for a label (68), not for a label and the head (88). The vertical part is 200 long.
    expect(placeLabels([bent], () => true, [])).toEqual([{ x: 20, y: 100 }]);
  });

  it('[LA10] moves along its arrow where it would cover another one', () => {
    const crossing = [
      [200, 0],
      [200, 300],
    ] as const;
    // The label of the level arrow leaves the middle, where the other crosses, for the first quarter.
    expect(placeLabels([level, crossing], () => true, [])[0]).toEqual({ x: 100, y: 100 });
  });
});
