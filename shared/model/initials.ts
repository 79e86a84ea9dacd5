import { foldName } from './names.ts';

const number = /^\d{1,4}$/;

/** The first letters of the first and the last word of a name, as capitals; a last word that is a number stays whole. */
export function initials(name: string): string {
  const words = foldName(name).split(' ');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word = '') => (number.test(word) ? word : (Array.from(word)[0]?.toUpperCase() ?? '')))
    .join('');
}
