import { describe, expect, it } from 'vitest';
import { stepOutline } from '../../../shared/drawing/stepOutline.ts';

describe('stepOutline', () => {
  const box = { id: 'a', x: 10, y: 20, width: 168, height: 64, column: 0 };

  it('[DR2] cuts the corners of a decision by 12', () => {
    // From (22, 20): 168 − 24 across, then 12 off each corner with 64 − 24 between.
    expect(stepOutline('decision', box)).toBe('M22 20h144l12 12v40l-12 12h-144l-12 -12v-40z');
  });

  it('[DR2] rounds a card by 8 and a pill by half its height', () => {
    expect(stepOutline('task', box)).toMatch(/^M18 20h152a8 8 /);
    expect(stepOutline('start', { ...box, height: 40 })).toMatch(/^M30 20h128a20 20 /);
  });
});
