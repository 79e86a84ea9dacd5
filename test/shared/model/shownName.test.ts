import { describe, expect, it } from 'vitest';
import { graphemesOf } from '../../../shared/model/graphemes.ts';
import {
  LONGEST_SHOWN,
  readableText,
  readsRightToLeft,
  shownName,
  shownText,
} from '../../../shared/model/shownName.ts';
import { hardNames } from '../../support/hardNames.ts';

const isolated = (text: string): string => `\u2068${text}\u2069`;

describe('[TP7] a name among other words', () => {
  it('is as it was typed, when it is an ordinary one', () => {
    expect(shownName('Book the visit')).toBe('Book the visit');
    expect(shownName('Größe prüfen – 東京')).toBe('Größe prüfen – 東京');
  });

  it('shows nothing of controls, and stays on one line', () => {
    expect(shownName(hardNames.controls)).toBe('Bell and escape[31m tab line end');
    expect(shownName('First\nsecond\u2028third')).toBe('First second third');
  });

  it('turns no direction', () => {
    expect(shownName(hardNames.override)).toBe('Pay yenom eht now');
    expect(shownName(hardNames.unclosed)).toBe('Open embedding');
  });

  it('keeps what joins letters, emoji and flags', () => {
    expect(shownName(hardNames.emoji)).toBe(hardNames.emoji);
    expect(shownName('می\u200Cخواهم')).toBe(isolated('می\u200Cخواهم'));
    expect(shownName(hardNames.zeroWidth)).toBe('Zerowidth join\u200Ded');
  });

  it('is shortened at the end of a character', () => {
    const shown = shownName(hardNames.long);
    expect(graphemesOf(shown).length).toBeLessThanOrEqual(LONGEST_SHOWN + 1);
    expect(shown.endsWith('…')).toBe(true);
    const family = '👨‍👩‍👧‍👦';
    const families = shownName(family.repeat(400));
    expect(
      graphemesOf(families)
        .slice(0, -1)
        .every((grapheme) => grapheme === family),
    ).toBe(true);
    expect(families.isWellFormed()).toBe(true);
  });

  it('keeps four marks on a letter', () => {
    expect(readableText(`Z${'\u0300'.repeat(400)}a`)).toBe(`Z${'\u0300'.repeat(4)}a`);
  });

  it('is nothing when it has nothing to show', () => {
    expect(shownName('\u200B\u202E\u0000 \uFEFF')).toBe('');
  });

  it('keeps its lines where it has room for several', () => {
    expect(shownText('One\nTwo\u0007')).toBe('One\nTwo');
  });
});

describe('[TP8] a name from right to left', () => {
  it('is isolated among other words', () => {
    expect(shownName(hardNames.arabic)).toBe(isolated(hardNames.arabic));
    expect(shownName(hardNames.hebrew)).toBe(isolated(hardNames.hebrew));
    expect(shownName('Plan für עברית')).toBe(isolated('Plan für עברית'));
  });

  it('cannot end its isolation by itself', () => {
    expect(shownName('\u2069שלום\u202E')).toBe(isolated('שלום'));
  });

  it('is one by its first letter', () => {
    expect(readsRightToLeft('17 – הזמנה Baton')).toBe(true);
    expect(readsRightToLeft('Baton הזמנה')).toBe(false);
    expect(readsRightToLeft('17 → 18')).toBe(false);
  });
});
