import { describe, expect, it } from 'vitest';
import { deskViewport, roomViewport } from '../../../../../renderer/features/canvas/camera/roomViewport.ts';

const desk = { width: 920, height: 600 };
const room = { width: 1280, height: 720 };
const map = { width: 6_000, height: 900 };
const step = { x: 2_000, y: 100, width: 168, height: 64 };

describe('[RM20] [RM21] the map before a room and after', () => {
  it('comes near around the selected step, and moves as little as brings it into sight', () => {
    // Its middle lies at −882 + 1042 = 160; its left edge would at 42.4 and must come to 208 + 72.
    const next = roomViewport({ x: -882, y: 0, zoom: 0.5 }, step, room, map);
    expect(next.zoom).toBe(1.4);
    expect(next.x + step.x * 1.4).toBeCloseTo(280);
    // Its top lies at 66 − 44.8 and must come to 72.
    expect(next.y + step.y * 1.4).toBeCloseTo(72);
  });

  it('lies at the desk as it lay there before, wherever the room went, while what is selected is in sight', () => {
    const atDesk = { x: -1_500, y: 20, zoom: 1 };
    expect(deskViewport({ x: -2_600, y: -80, zoom: 1.4 }, { atDesk, came: atDesk }, step, desk, map)).toEqual(
      atDesk,
    );
  });

  it('lies at the desk where what the room selected last can be seen', () => {
    // From 160 to 920 less 24: its right edge at 2168 · 0.5 + x must come to 896.
    const atDesk = { x: 160, y: 20, zoom: 0.5 };
    const next = deskViewport({ x: 0, y: 0, zoom: 1.4 }, { atDesk, came: atDesk }, step, desk, map);
    expect(next).toEqual({ x: 896 - 1_084, y: 20, zoom: 0.5 });
  });

  it('with nothing selected keeps the corner of what is in sight, there and back', () => {
    const atDesk = { x: -300, y: -40, zoom: 0.7 };
    const before = roomViewport(atDesk, null, room, map);
    // The corner shows the point (160 + 300) / 0.7 of the map, then beside 208 of lane names.
    expect((208 - before.x) / 1.4).toBeCloseTo(460 / 0.7);
    const beforeRoom = { atDesk, came: before };
    expect(deskViewport(before, beforeRoom, null, desk, map)).toEqual(atDesk);
    // 140 further to the left in the room are 70 at the desk.
    const after = deskViewport({ ...before, x: before.x - 140 }, beforeRoom, null, desk, map);
    expect(after.x).toBeCloseTo(-370);
    expect(after.y).toBeCloseTo(-40);
    expect(after.zoom).toBe(0.7);
  });

  it('that stood small in the middle of the desk begins where the room begins, and stands there again', () => {
    const atDesk = { x: 184, y: 250, zoom: 0.18 };
    const next = roomViewport(atDesk, null, room, map);
    // Where all of it is in sight at the desk, it lies there again wherever the room went.
    const small = { width: 4_000, height: 900 };
    const went = { ...next, x: -2_000 };
    expect(deskViewport(went, { atDesk, came: next }, null, desk, small)).toEqual(atDesk);
    expect(deskViewport(went, { atDesk, came: next }, null, desk, map)).not.toEqual(atDesk);
    // 250 · 1.4 / 0.18 = 1944 is far below the window.
    expect(next).toEqual({ x: 208, y: 72, zoom: 1.4 });
    expect(deskViewport(next, { atDesk, came: next }, null, desk, map)).toEqual(atDesk);
    // What begins a little below the upper edge stays there, also when all of it can be shown.
    const tiny = roomViewport({ x: 160, y: 24, zoom: 1 }, null, room, { width: 400, height: 100 });
    expect(tiny.y).toBeCloseTo(33.6);
    // The end of a map stays at the end: 6000 · 1.4 = 8400 to 1280 less 72, and 900 · 1.4 = 1260 to 720 less 72.
    const end = roomViewport({ x: -5_900, y: -800, zoom: 1 }, null, room, map);
    expect(end).toEqual({ x: 1_208 - 8_400, y: 648 - 1_260, zoom: 1.4 });
  });
});
