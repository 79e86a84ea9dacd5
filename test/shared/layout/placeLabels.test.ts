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
});
