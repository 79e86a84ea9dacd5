import { describe, expect, it } from 'vitest';
import {
  fitArea,
  frameOf,
  nearestAway,
  openingViewport,
  readableZoom,
  revealArea,
  zoomAround,
} from '../../../../../renderer/features/canvas/camera/viewport.ts';

// 1160 wide with 160 of lane names: 1000 remain, less 24 at each edge = 952; 648 high, less 48 = 600.
const frame = frameOf({ width: 1160, height: 648 });

describe('[WI11] where the map is shown', () => {
  it('fitting shows the whole area in the middle of what the lane names leave free', () => {
    // 1904 × 600 into 952 × 600: half size. The 300 high picture stands in the middle: 24 + (600 − 300) / 2 = 174.
    expect(fitArea({ x: 0, y: 0, width: 1904, height: 600 }, frame)).toEqual({ zoom: 0.5, x: 184, y: 174 });
  });

  it('fitting never enlarges beyond 100 %', () => {
    expect(fitArea({ x: 0, y: 0, width: 100, height: 100 }, frame).zoom).toBe(1);
  });

  it('a map that can be read whole opens whole, a wider one at its beginning, where it can be read', () => {
    expect(openingViewport({ width: 1190, height: 300 }, frame).zoom).toBeCloseTo(0.8);
    const wide = openingViewport({ width: 20_000, height: 2_000 }, frame);
    expect(wide).toEqual({ zoom: readableZoom, x: 160, y: 24 });
  });

  it('[ED60] of steps that are all out of sight the nearest comes back', () => {
    const [near, far] = [0, 400].map((y) => ({ x: 0, y, width: 168, height: 64 }));
    // 2000 to the right of both; a step under the lane names is out of sight as well.
    const away = { x: -2000, y: 0, zoom: 1 };
    expect(nearestAway(away, [far, near] as never, frame)).toBe(far);
    expect(nearestAway({ x: -20, y: 400, zoom: 1 }, [near] as never, frame)).toBe(near);
    expect(nearestAway({ x: 160, y: 0, zoom: 1 }, [far, near] as never, frame)).toBeNull();
    expect(nearestAway(away, [], frame)).toBeNull();
  });

  it('what is in sight already does not move', () => {
    const viewport = { x: 160, y: 0, zoom: 1 };
    expect(revealArea(viewport, { x: 100, y: 100, width: 168, height: 64 }, frame)).toBe(viewport);
  });

  it('what is out of sight comes in by the smallest move', () => {
    // Its right edge lies at 160 + 1000 + 168 = 1328 and must come to 1160 − 24 = 1136: 192 to the left, nothing down.
    const next = revealArea({ x: 160, y: 0, zoom: 1 }, { x: 1000, y: 100, width: 168, height: 64 }, frame);
    expect(next).toEqual({ zoom: 1, x: -32, y: 0 });
  });

  it('what hides behind the lane names comes out', () => {
    // Its left edge lies at 100 and must come to 160 + 24 = 184.
    const next = revealArea({ x: 0, y: 0, zoom: 1 }, { x: 100, y: 100, width: 168, height: 64 }, frame);
    expect(next).toEqual({ zoom: 1, x: 84, y: 0 });
  });

  it('zooming keeps the point under the pointer where it is', () => {
    // Map point under (500, 300) at zoom 1 is (340, 300); at zoom 2 it lies at x + 680 = 500.
    expect(zoomAround({ x: 160, y: 0, zoom: 1 }, 2, { x: 500, y: 300 })).toEqual({
      zoom: 2,
      x: -180,
      y: -300,
    });
  });
});

describe('[RM21] where the map is shown to a room', () => {
  // 1280 wide with 208 of lane names: 1072 remain, less 72 at each edge = 928; 720 high, less 144 = 576.
  const room = frameOf({ width: 1280, height: 720 }, true);

  it('what fits at 140 % stands in the middle', () => {
    // At 1.4 it is 560 × 280: 208 + 72 + (928 − 560) / 2 = 464, 72 + (576 − 280) / 2 = 220.
    expect(fitArea({ x: 0, y: 0, width: 400, height: 200 }, room)).toEqual({ zoom: 1.4, x: 464, y: 220 });
  });

  it('what does not fit is shown from its beginning, as near', () => {
    expect(fitArea({ x: 0, y: 0, width: 4_000, height: 2_000 }, room)).toEqual({ zoom: 1.4, x: 280, y: 72 });
  });

  it('zooming out ends at 140 %', () => {
    expect(zoomAround({ x: 0, y: 0, zoom: 2 }, 0.5, { x: 0, y: 0 }, room.smallest).zoom).toBe(1.4);
  });
});
