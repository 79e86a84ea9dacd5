import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../../../renderer/features/canvas/camera/viewport.ts';
import { createEdgePan, pannedBy } from '../../../../../renderer/features/canvas/pointer/edgePan.ts';

// Right of 160 of lane names: from 160 to 1160, 648 high. Within 48 of an edge the map is pulled.
const frame = frameOf({ width: 1160, height: 648 });
const middle = { x: 600, y: 300 };

/** How far the map has moved when the pointer has been here for so long, at a hundred frames a second. */
function moved(at: { x: number; y: number }, milliseconds: number, isStill = false): number[] {
  const pan = createEdgePan(() => isStill);
  let [x, y] = [0, 0];
  for (let time = 0; time < milliseconds; time += 10) {
    const by = pan(at, frame, 10);
    [x, y] = [x + by.x, y + by.y];
  }
  return [Math.round(x), Math.round(y)];
}

describe('[WI71] a drag near an edge', () => {
  it('does not move the map from elsewhere, nor when the pointer only crosses the edge', () => {
    expect(moved(middle, 2_000)).toEqual([0, 0]);
    expect(moved({ x: 1159, y: 300 }, 200)).toEqual([0, 0]);
  });

  it('moves it the faster the nearer, and no faster beyond', () => {
    // 24 of 48 pixels in: half of 960 a second, so the second second brings 480 to the left.
    const half = moved({ x: 1136, y: 300 }, 2_000)[0] ?? 0;
    expect(half - (moved({ x: 1136, y: 300 }, 1_000)[0] ?? 0)).toBe(-480);
    const beyond = moved({ x: 1500, y: 300 }, 2_000)[0] ?? 0;
    expect(beyond - (moved({ x: 1160, y: 300 }, 1_000)[0] ?? 0)).toBe(-960);
    expect(moved({ x: 160, y: 700 }, 1_000)[0]).toBeGreaterThan(0);
    expect(moved({ x: 160, y: 700 }, 1_000)[1]).toBeLessThan(0);
  });

  it('goes on by steps for those who asked for reduced motion', () => {
    expect(moved({ x: 1160, y: 300 }, 390, true)).toEqual([0, 0]);
    // The first step comes after 0.4 s, at two thirds of the speed: 0.4 · 960 · 200 / 300.
    expect(moved({ x: 1160, y: 300 }, 400, true)).toEqual([-256, 0]);
    expect(moved({ x: 1160, y: 300 }, 790, true)).toEqual([-256, 0]);
  });

  it('ends where the map does, with one free column after the last', () => {
    const map = { width: 2_000, height: 500 };
    const far = { x: -10_000, y: -10_000 };
    // 1160 − 48 − (2000 + 168 + 80) = −1136; the 500 high map is in sight from top to bottom and stays.
    expect(pannedBy({ x: 160, y: 24, zoom: 1 }, far, map, frame)).toEqual({ x: -1136, y: 24, zoom: 1 });
    expect(pannedBy({ x: -900, y: 24, zoom: 1 }, { x: 5_000, y: 0 }, map, frame).x).toBe(208);
    // What was moved further by hand is not moved back.
    expect(pannedBy({ x: -2_000, y: 0, zoom: 1 }, { x: -10, y: 0 }, map, frame).x).toBe(-2_000);
  });
});
