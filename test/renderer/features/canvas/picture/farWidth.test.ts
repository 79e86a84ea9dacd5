import { describe, expect, it } from 'vitest';
import { farWidth } from '../../../../../renderer/features/canvas/picture/farWidth.ts';
import { arrowWidths } from '../../../../../shared/drawing/heatPalette.ts';

const widths = Object.values(arrowWidths);

describe('[WI70] arrows seen from afar', () => {
  it('at 10 % they keep a least width on the screen that differs from bin to bin', () => {
    // 0.2 + 0.5 · (1.5, 2.5, 4, 5.5, 7)
    const onScreen = widths.map((width) => farWidth(width, 0.1) * 0.1);
    expect(onScreen.map((width) => Number(width.toFixed(2)))).toEqual([0.95, 1.45, 2.2, 2.95, 3.7]);
  });

  it('near, they are as wide as ever', () => {
    expect(widths.map((width) => farWidth(width, 1))).toEqual([1.5, 2.5, 4, 5.5, 7]);
  });

  it('where thousands lie side by side they grow thinner again, to 40 % at least', () => {
    // 3.7 · 0.045 / 0.09 and 3.7 · 0.4
    expect(farWidth(arrowWidths[5], 0.045) * 0.045).toBeCloseTo(1.85);
    expect(farWidth(arrowWidths[5], 0.01) * 0.01).toBeCloseTo(1.48);
  });
});
