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
import { contrast } from '../../support/colourVision.ts';

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
