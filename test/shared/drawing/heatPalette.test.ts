import { describe, expect, it } from 'vitest';
import { heatBins } from '../../../shared/analysis/heatBin.ts';
import {
  arrowColours,
  arrowInks,
  arrowWidths,
  cellColours,
  cellInks,
} from '../../../shared/drawing/heatPalette.ts';
import { mapColours } from '../../../shared/drawing/mapStyle.ts';

/** Contrast of two colours, 1–21 (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('heat palette', () => {
  it('[DR5] measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  });

  it.each(heatBins)('[DR5] text on bin %i can be read, on arrows and in cells', (bin) => {
    expect(contrast(arrowColours.light[bin], arrowInks.light[bin])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(arrowColours.dark[bin], arrowInks.dark[bin])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(cellColours[bin], cellInks[bin])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['light', 'dark'] as const)('[DR5] every arrow can be seen on the %s page', (theme) => {
    const { page, flow, unscored, ink, quietInk, card } = mapColours[theme];
    const arrows = [...Object.values(arrowColours[theme]), flow, unscored];
    for (const colour of arrows) expect(contrast(colour, page)).toBeGreaterThanOrEqual(3);
    for (const text of [ink, quietInk]) {
      expect(contrast(text, page)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, card)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('[DR3] hotter arrows are wider', () => {
    expect(heatBins.map((bin) => arrowWidths[bin])).toEqual([1.5, 2.5, 4, 5.5, 7]);
  });
});
