import { expect, it } from 'vitest';
import { initials } from '../../../shared/model/initials.ts';

it('a rater’s mark is the first letters of the first and last name', () => {
  expect(initials('Priya Nair')).toBe('PN');
  expect(initials(' maria de la  cruz ')).toBe('MC');
  expect(initials('Room')).toBe('R');
  expect(initials('Rater 12')).toBe('R12');
  expect(initials('')).toBe('');
});
