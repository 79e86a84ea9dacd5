import { graphemesOf } from './graphemes.ts';
import { foldName } from './names.ts';

/** A name is shown up to here, in characters as a reader counts them; a field in which it is edited shows all of it. */
export const LONGEST_SHOWN = 200;
/** Enough code units for that many characters of any usual kind; what lies beyond is not even looked at. */
const LONGEST_READ = 8 * LONGEST_SHOWN;

/** Controls but white space, overrides and embeddings of direction, zero-width spaces, and what is no character. */
const unseen = /(?![\t-\r])\p{Cc}|[\u200B\u202A-\u202E\u2060\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;
const isolates = /[\u2066-\u2069]/gu;
/** Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and the other scripts from right to left. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const firstLetter = /\p{L}/u;
/** A letter under a heap of marks keeps these, so that it does not paint over its neighbours. */
const heapOfMarks = /(\p{Mn}{4})\p{Mn}+/gu;

/** The text without characters that show nothing or turn the direction of others, and with few marks on a letter. */
export function readableText(text: string): string {
  return text.toWellFormed().replace(unseen, '').replace(heapOfMarks, '$1');
}

/** A text of several lines as it is shown: readable, and shortened at a character's end. */
export function shownText(text: string): string {
  const graphemes = graphemesOf(readableText(text.slice(0, LONGEST_READ)).replace(isolates, ''));
  if (text.length > LONGEST_READ) graphemes.pop();
  else if (graphemes.length <= LONGEST_SHOWN) return graphemes.join('');
  return `${graphemes.slice(0, LONGEST_SHOWN).join('').trimEnd()}…`;
}

/**
 * A name as it is shown among other words: on one line, shortened, and if it has letters from right to left wrapped in
 * the isolating marks of Unicode (UAX 9), so that it never turns the words around it.
 */
export function shownName(name: string): string {
  const shown = foldName(shownText(name));
  return rightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown;
}

/** Whether a text reads from right to left: its first letter does (UAX 9, P2). */
export function readsRightToLeft(text: string): boolean {
  const letter = firstLetter.exec(text.slice(0, LONGEST_READ))?.[0];
  return letter !== undefined && rightToLeft.test(letter);
}
