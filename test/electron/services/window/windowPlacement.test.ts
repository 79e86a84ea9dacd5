import { describe, expect, it } from 'vitest';
import { placementOn, readPlacements } from '../../../../electron/services/window/windowPlacement.ts';

const display = { id: 7, workArea: { x: 0, y: 30, width: 1_920, height: 1_050 } };
const kept = (bounds: object, isMaximized = false) =>
  readPlacements(JSON.stringify({ 7: { bounds, isMaximized } }));

describe('[HO9] where the window opens', () => {
  it('the first time in the middle of the display: (1920 − 1440) / 2 = 240, 30 + (1050 − 900) / 2 = 105', () => {
    expect(placementOn(display, {})).toEqual({
      bounds: { x: 240, y: 105, width: 1_440, height: 900 },
      isMaximized: false,
    });
  });

  it('later where it was on that display', () => {
    const bounds = { x: 100, y: 100, width: 900, height: 700 };
    expect(placementOn(display, kept(bounds, true))).toEqual({ bounds, isMaximized: true });
    expect(placementOn({ ...display, id: 8 }, kept(bounds)).bounds.width).toBe(1_440);
  });

  it('never outside, nor larger than the display: 1920 − 900 = 1020 at most', () => {
    expect(placementOn(display, kept({ x: 5_000, y: -50, width: 900, height: 9_000 })).bounds).toEqual({
      x: 1_020,
      y: 30,
      width: 900,
      height: 1_050,
    });
  });

  it('a file that was damaged is as none', () => {
    for (const text of ['', '{', '{"7":{"bounds":{}}}', '[]']) expect(readPlacements(text), text).toEqual({});
  });
});
