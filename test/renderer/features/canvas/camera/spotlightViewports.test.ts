import { describe, expect, it } from 'vitest';
import { spotlightViewports } from '../../../../../renderer/features/canvas/camera/spotlightViewports.ts';

const stepAt = (x: number, y = 100) => ({ x, y, width: 168, height: 64 });
const room = { width: 1280, height: 720 };
const shown = (sender: ReturnType<typeof stepAt>, receiver: ReturnType<typeof stepAt>, presenting = true) =>
  spotlightViewports({ sender, receiver, numbers: [] }, room, presenting);

describe('[RM21] [RM30] the map beside what explains a handoff', () => {
  it('shows both ends where a room can read them', () => {
    // 1280 less 435.2 for the story and 208 for the names leave 636.8; 1.4 · 400 = 560 goes in.
    const [both, ...others] = shown(stepAt(0), stepAt(232));
    expect(both).toMatchObject({ zoom: 1.4, x: 264 });
    expect(others).toEqual([]);
  });

  it('shows the sender and then the receiver where both are too far apart, never smaller than a room reads', () => {
    const [first, then, ...others] = shown(stepAt(0), stepAt(1_000));
    expect(first).toMatchObject({ zoom: 1.4, x: 264 });
    // Its right edge at 1168 · 1.4 must come to 844.8 less 56.
    expect(then).toMatchObject({ zoom: 1.4, x: expect.closeTo(788.8 - 1_635.2) });
    expect(others).toEqual([]);
  });

  it('begins with the sender when the way leads back', () => {
    const [first, then] = shown(stepAt(1_000), stepAt(0, 900));
    expect((first?.x ?? 0) + 1_168 * 1.4).toBeCloseTo(788.8);
    expect((then?.x ?? 0) + 0).toBeCloseTo(264);
    expect((then?.y ?? 0) + 964 * 1.4).toBeCloseTo(720 - 56);
  });

  it('shows both at the desk, however far apart', () => {
    const [both, ...others] = shown(stepAt(0), stepAt(1_000), false);
    expect(both?.zoom).toBeCloseTo((844.8 - 160 - 112) / 1_168);
    expect(others).toEqual([]);
  });

  it('has nowhere to go for a handoff that is not drawn', () => {
    expect(spotlightViewports(null, room, true)).toEqual([]);
  });
});
