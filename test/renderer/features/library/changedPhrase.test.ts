import { describe, expect, it } from 'vitest';
import { changedPhrase } from '../../../../renderer/features/library/changedPhrase.ts';

/** Noon on a Monday, by the clock of this machine. */
const now = new Date(2026, 2, 9, 12, 0, 0);
const phrase = (then: Date): string => changedPhrase(then.toISOString(), now, 'en-GB');

describe('[WI64] when a map was changed', () => {
  it('is said in the words of the day', () => {
    expect(phrase(new Date(2026, 2, 9, 11, 59, 30))).toBe('Just now');
    expect(phrase(new Date(2026, 2, 9, 11, 58, 30))).toBe('1 minute ago');
    expect(phrase(new Date(2026, 2, 9, 11, 48, 0))).toBe('12 minutes ago');
    expect(phrase(new Date(2026, 2, 9, 8, 5, 0))).toBe('Today, 08:05');
    expect(phrase(new Date(2026, 2, 8, 23, 30, 0))).toBe('Yesterday, 23:30');
    expect(phrase(new Date(2026, 1, 12, 9, 0, 0))).toBe('12 February');
    expect(phrase(new Date(2024, 1, 12, 9, 0, 0))).toBe('12 February 2024');
  });

  it('does not guess at a time that is none', () => {
    expect(changedPhrase('soon', now)).toBe('At an unknown time');
  });
});
