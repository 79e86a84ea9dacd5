import { foldName } from './names.ts';

/** The first letters of the first and the last word of a name, as capitals. */
export function initials(name: string): string {
  const words = foldName(name).split(' ');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends.map((word) => Array.from(word ?? '')[0]?.toUpperCase() ?? '').join('');
}
