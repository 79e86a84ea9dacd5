import { describe, expect, it } from 'vitest';
import { usualPaper } from '../../../../renderer/features/exchange/usualPaper.ts';

describe('[WI68] the paper of a place', () => {
  it('is Letter where people print on it, and A4 elsewhere', () => {
    expect(['en-US', 'fr-CA', 'es-Latn-MX'].map(usualPaper)).toEqual(['letter', 'letter', 'letter']);
    expect(['en-GB', 'de', 'en', 'zh-Hant-TW'].map(usualPaper)).toEqual(['a4', 'a4', 'a4', 'a4']);
  });
});
