import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../shared/drawing/textWidth.ts';
import { graphemesOf } from '../../../shared/model/graphemes.ts';

describe('textWidth', () => {
  it('[DR2] comes within a few per cent of Inter', () => {
    // Advance widths of Inter at weight 500: Q 769, u 602, a 568, l 252, i 252, f 379, y 575 = 3,397 thousandths.
    expect(textWidth('Qualify', 13) / ((3_397 * 13) / 1_000)).toBeCloseTo(1, 1);
  });

  it('[DR10] counts an emoji of several code points, or a letter with marks, as one character', () => {
    expect(graphemesOf('👩‍🔧é')).toHaveLength(2);
    expect(textWidth('👩‍🔧', 10)).toBe(textWidth('😀', 10));
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  });
});
