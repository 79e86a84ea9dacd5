import { describe, expect, it } from 'vitest';
import type { StepBox } from '../../../shared/layout/mapLayout.ts';
import { OccupiedPlane } from '../../../shared/layout/occupiedPlane.ts';
import { placeLabels } from '../../../shared/layout/placeLabels.ts';
import { RouteLines, segmentsOf } from '../../../shared/layout/routeSegments.ts';
import type { RoutePoints } from '../../../shared/layout/traceRoutes.ts';

/** Labels of routes without conditions; each carries one number unless `numbers` says otherwise. */
function labelsOf(
  routes: readonly RoutePoints[],
  boxes: readonly StepBox[] = [],
  numbers = routes.map(() => 1),
) {
  const segments = routes.map(segmentsOf);
  const occupied = new OccupiedPlane(400, 300);
  for (const { x, y, width, height } of boxes) occupied.add([x, y, x + width, y + height]);
  return placeLabels(segments, new RouteLines(segments, 400, 300), numbers, [], occupied);
}

const level = [
  [0, 100],
  [400, 100],
] as const;

describe('placeLabels', () => {
  it('[LA10] lets the routes that carry numbers choose, whatever their place in the list', () => {
    const [, carrying] = labelsOf([level, level], [], [0, 1]);
    expect(carrying).toEqual({ x: 200, y: 100 });
    const [first, second] = labelsOf([level, level]);
    // The middle of 0 … 400 goes to the first; the second takes the quarter.
    expect([first?.x, second?.x]).toEqual([200, 100]);
  });

  it('[LA10] keeps room for every number that stands below the first', () => {
    const below = { id: 'step', x: 180, y: 120, width: 40, height: 64, column: 0 };
    expect(labelsOf([level], [below], [1])).toEqual([{ x: 200, y: 100 }]);
    // Two numbers reach down to 100 + 24 + 11, into the step; at the quarter they do not.
    expect(labelsOf([level], [below], [2])).toEqual([{ x: 100, y: 100 }]);
  });

  it('[LA10] does not sit against another arrow where it can stand free of it', () => {
    const down = [
      [100, 0],
      [100, 300],
    ] as const;
    const across = (y: number) =>
      [
        [0, y],
        [400, y],
      ] as const;
    const beside = (y: number) => labelsOf([down, across(y)], [], [1, 0])[0];
    // The label reaches from 139 to 161, an arrow 3 to each side of its line.
    expect(beside(165)).toEqual({ x: 100, y: 150 });
    expect(beside(163)).toEqual({ x: 100, y: 75 });
  });

  it('[LA10] keeps clear of a step that lies over the middle', () => {
    const box = { id: 'step', x: 160, y: 68, width: 168, height: 64, column: 0 };
    expect(labelsOf([level], [box])).toEqual([{ x: 100, y: 100 }]);
  });

  it('[LA10] falls back to the middle of the longest horizontal part when nothing is free', () => {
    const box = { id: 'step', x: -100, y: -200, width: 600, height: 600, column: 0 };
    expect(labelsOf([level], [box])).toEqual([{ x: 200, y: 100 }]);
  });

  it('[LA10] leaves an arrow head free rather than sit before it on a short end', () => {
    const bent = [
      [0, 0],
      [20, 0],
      [20, 200],
      [100, 200],
    ] as const;
    // The end is 80 long: room for a label (68), not for a label and the head (88). The vertical part is 200 long.
    expect(labelsOf([bent])).toEqual([{ x: 20, y: 100 }]);
  });

  it('[LA10] moves along its arrow where it would cover another one', () => {
    const crossing = [
      [200, 0],
      [200, 300],
    ] as const;
    // The label of the level arrow leaves the middle, where the other crosses, for the first quarter.
    expect(labelsOf([level, crossing])[0]).toEqual({ x: 100, y: 100 });
  });
});
