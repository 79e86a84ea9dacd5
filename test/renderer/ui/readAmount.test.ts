import { expect, it } from 'vitest';
import { readAmount } from '../../../renderer/ui/readAmount.ts';

it('[WI46] reads numbers of 0 or more, with a point or a comma', () => {
  expect(readAmount(' 12.5 ')).toBe(12.5);
  expect(readAmount('12,5')).toBe(12.5);
  expect(readAmount('.5')).toBe(0.5);
  expect(readAmount('0')).toBe(0);
});

it('[WI46] reads nothing as nothing, and refuses the rest', () => {
  expect(readAmount('  ')).toBeNull();
  for (const text of ['-1', '1e9', 'ten', '1,000.5', '1.2.3', '.'])
    expect(readAmount(text)).toBe('unreadable');
});
