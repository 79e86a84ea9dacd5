import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../../../../renderer/features/canvas/lanes/spreadLabels.ts';

const at = (...middles: number[]) => middles.map((middle) => ({ middle, size: 18 }));

describe('[WI70] lane names move apart', () => {
  it('names with room stay where they are', () => {
    expect(spreadLabels(at(50, 68, 120), 0, 200)).toEqual([50, 68, 120]);
  });

  it('names without room spread evenly around their middle', () => {
    // Three lanes of 10 pixels around 100: 54 pixels of names, from 73 to 127.
    expect(spreadLabels(at(90, 100, 110), 0, 200)).toEqual([82, 100, 118]);
  });

  it('two crowds that meet become one', () => {
    // Alone, 91 and 109, then 111 and 129: they meet between 109 and 111, and spread around 110.
    expect(spreadLabels(at(100, 100, 120, 120), 0, 200)).toEqual([83, 101, 119, 137]);
  });

  it('none leaves the column', () => {
    expect(spreadLabels(at(2, 4), 0, 200)).toEqual([9, 27]);
    expect(spreadLabels(at(190, 198), 0, 200)).toEqual([173, 191]);
  });

  it('says when there is not room for all', () => {
    expect(spreadLabels(at(10, 20, 30), 0, 53)).toBeNull();
  });
});
