import { describe, expect, it } from 'vitest';
import { entry, figureText, shareText, shortPercent } from '../../../shared/analysis/cardEntry.ts';

describe('a part of the card', () => {
  it('[CD2] is what was written, or the sentence that marks it as missing', () => {
    expect(entry('Day', ' Monday\n', 'No day is set.')).toEqual({
      kind: 'text',
      label: 'Day',
      text: 'Monday',
    });
    for (const nothing of [null, '', ' \t\n']) {
      expect(entry('Day', nothing, 'No day is set.')).toEqual({
        kind: 'missing',
        label: 'Day',
        text: 'No day is set.',
      });
    }
  });

  it('[CD7] prints one decimal where there is one', () => {
    expect([84.1666, 60, 0, 99.96].map(figureText)).toEqual(['84.2', '60', '0', '100']);
  });

  it('[CD7] never calls nearly all all, or hardly any none', () => {
    expect([0, 0.0004, 0.004, 0.834, 0.9951, 1].map(shareText)).toEqual([
      '0 %',
      'under 1 %',
      'under 1 %',
      '83 %',
      'over 99 %',
      '100 %',
    ]);
  });

  it('[FI5] keeps to that where there is little room', () => {
    const shares = [0, 0.0004, 0.004, 0.834, 0.9951, 1];
    expect(shares.map(shortPercent)).toEqual(['0', '<1', '<1', '83', '>99', '100']);
  });
});
