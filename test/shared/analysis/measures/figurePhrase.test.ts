import { describe, expect, it } from 'vitest';
import {
  exactHours,
  figurePhrase,
  hoursPhrase,
  missingPhrase,
} from '../../../../shared/analysis/measures/figurePhrase.ts';

describe('[ME9] figures as people read them', () => {
  it('tell waiting in hours below 48, and from there in days of 24', () => {
    expect([0, 12.54, 47.9, 48, 84, 21_891].map(hoursPhrase)).toEqual([
      '0 h',
      '12.5 h',
      '47.9 h',
      '2 days',
      '3.5 days',
      '912 days',
    ]);
    expect(exactHours(84)).toBe('84 h');
  });

  it('tell labor in hours whatever their number: a working day is no calendar day', () => {
    expect(figurePhrase(96, 'labor')).toBe('96 h');
    expect(figurePhrase(96, 'waiting')).toBe('4 days');
  });

  it('tell shares in per cent, money without a sign, and say what is not known', () => {
    expect(figurePhrase(0.825, 'share')).toBe('83 %');
    expect(figurePhrase(1.25, 'share')).toBe('125 %');
    expect(figurePhrase(748, 'money')).toBe('748');
    expect(figurePhrase(null, 'money')).toBe('not known');
  });

  it('name what is missing', () => {
    expect(missingPhrase(['waitMeanHours'])).toBe('mean wait not given');
    expect(missingPhrase(['rework', 'managerTouches', 'volume'])).toBe(
      'rework, manager touches and volume not given',
    );
    expect(missingPhrase([])).toBe('volume is 0');
  });
});
