import { describe, expect, it } from 'vitest';
import { viewAt } from '../../../../../renderer/features/canvas/camera/useView.ts';

const size = { width: 1000, height: 500 };

describe('[WI12] only what is in sight is drawn', () => {
  it('a map of up to 150 steps is drawn whole, as cards', () => {
    expect(viewAt({ x: 0, y: 0, zoom: 0.46 }, size, 150, null)).toEqual({ level: 'cards', area: null });
  });

  it('of a larger map, the cards in sight and 40 % around them', () => {
    // In sight 0…1000 × 0…500; grown by 0.4 · 1000 on each side.
    const view = viewAt({ x: 0, y: 0, zoom: 1 }, size, 151, null);
    expect(view).toEqual({ level: 'cards', area: { x: -400, y: -400, width: 1800, height: 1300 } });
  });

  it('a short pan draws nothing anew, a longer one does', () => {
    const before = viewAt({ x: 0, y: 0, zoom: 1 }, size, 500, null);
    expect(viewAt({ x: -300, y: 0, zoom: 1 }, size, 500, before)).toBe(before);
    expect(viewAt({ x: -500, y: 0, zoom: 1 }, size, 500, before)).not.toBe(before);
  });

  it('under 46 %, where a name of 13 pixels is lower than 6, any map is one picture', () => {
    for (const steps of [20, 151]) {
      expect(viewAt({ x: 0, y: 0, zoom: 0.45 }, size, steps, null).level).toBe('picture');
      expect(viewAt({ x: 0, y: 0, zoom: 0.46 }, size, steps, null).level).toBe('cards');
    }
  });
});
