import { foldName } from './names.ts';

/** A text as it is searched: without regard to case, accents and white space. */
export function searchKey(text: string): string {
  return foldName(text.normalize('NFD').replace(/\p{M}+/gu, '')).toLocaleLowerCase('en');
}

/** The words of a search, each of which a text must hold. */
export function searchWords(query: string): readonly string[] {
  return searchKey(query)
    .split(' ')
    .filter((word) => word !== '');
}

export function holdsWords(text: string, words: readonly string[]): boolean {
  const key = searchKey(text);
  return words.every((word) => key.includes(word));
}
