import { describe, expect, it } from 'vitest';
import { heatBin, heatBinEdges, heatBins, isBelow } from '../../../shared/analysis/heatBin.ts';

describe('the five bins', () => {
  it('[SC14] are the same for every map', () => {
    expect([0, 19.9, 20, 39.9, 40, 59.9, 60, 79.9, 80, 100].map(heatBin)).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
    expect(heatBins.map(heatBinEdges)).toEqual([
      { from: 0, to: 20 },
      { from: 20, to: 40 },
      { from: 40, to: 60 },
      { from: 60, to: 80 },
      { from: 80, to: 100 },
    ]);
  });

  it('[SC12] take a heat that noise holds just under an edge as on it', () => {
    const justUnder = 80 - 2 ** -40;
    expect(justUnder).toBeLessThan(80);
    expect(heatBin(justUnder)).toBe(5);
    expect(heatBin(80 - 1e-6)).toBe(4);
    expect(isBelow(39.9999999999, 40)).toBe(false);
    expect(isBelow(39.9999, 40)).toBe(true);
  });
});
