import { describe, expect, it } from 'vitest';
import { deskViewport, roomViewport } from '../../../../../renderer/features/canvas/camera/roomViewport.ts';

const desk = { width: 920, height: 600 };
const room = { width: 1280, height: 720 };
const step = { x: 2_000, y: 100, width: 168, height: 64 };

describe('[RM20] [RM21] the map before a room and after', () => {
  it('comes near around the selected step, and moves as little as brings it into sight', () => {
    // Its middle lies at −882 + 1042 = 160; its left edge would at 42.4 and must come to 208 + 72.
    const next = roomViewport({ x: -882, y: 0, zoom: 0.5 }, step, room);
    expect(next.zoom).toBe(1.4);
    expect(next.x + step.x * 1.4).toBeCloseTo(280);
    // Its top lies at 66 − 44.8 and must come to 72.
    expect(next.y + step.y * 1.4).toBeCloseTo(72);
  });

  it('lies at the desk as it lay there before, wherever the room went, while what is selected is in sight', () => {
    const atDesk = { x: -1_500, y: 20, zoom: 1 };
    expect(deskViewport({ x: -2_600, y: -80, zoom: 1.4 }, atDesk, step, desk)).toEqual(atDesk);
  });

  it('lies at the desk where what the room selected last can be seen', () => {
    // From 160 to 920 less 24: its right edge at 2168 · 0.5 + x must come to 896.
    const next = deskViewport({ x: 0, y: 0, zoom: 1.4 }, { x: 160, y: 20, zoom: 0.5 }, step, desk);
    expect(next).toEqual({ x: 896 - 1_084, y: 20, zoom: 0.5 });
  });

  it('with nothing selected keeps the corner of what is in sight, there and back', () => {
    const atDesk = { x: -300, y: -40, zoom: 0.7 };
    const before = roomViewport(atDesk, null, room);
    // The corner shows the point (160 + 300) / 0.7 of the map, then beside 208 of lane names.
    expect((208 - before.x) / 1.4).toBeCloseTo(460 / 0.7);
    const after = deskViewport(before, atDesk, null, desk);
    expect(after.x).toBeCloseTo(-300);
    expect(after.y).toBeCloseTo(-40);
    expect(after.zoom).toBe(0.7);
  });
});
