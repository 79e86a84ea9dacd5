import { searchKey } from '../model/searchKey.ts';

/** Why two names may stand for the same. */
export type Likeness = 'same' | 'oneLetter' | 'initials';

export const likenessTexts: Readonly<Record<Likeness, string>> = {
  same: 'the same but for case, accents, spaces and marks',
  oneLetter: 'one letter apart',
  initials: 'one is the initials of the other',
};

export interface NamedEntry {
  readonly id: string;
  readonly name: string;
}

export interface NearDuplicate {
  /** In the order in which the entries came. */
  readonly ids: readonly [string, string];
  readonly likeness: Likeness;
}

/** Shorter names are one letter apart too easily: “HR” and “PR”, “Dana” and “Dina”. */
const SHORTEST_COMPARED = 6;
const FEWEST_INITIALS = 3;

/**
 * Pairs of entries whose names may stand for the same, for a person to decide (OW4). Takes time in proportion to the
 * number of names: only names that share a key, a spelling less one letter, or initials are ever compared.
 */
export function nearDuplicates(entries: readonly NamedEntry[]): NearDuplicate[] {
  const names = entries.map(({ name }) => nameParts(name));
  const found = new Map<string, NearDuplicate>();
  const note = (likeness: Likeness, first: number, second: number): void => {
    const [a, b] = [Math.min(first, second), Math.max(first, second)];
    const [one, other] = [entries[a], entries[b]];
    if (!one || !other || a === b || found.has(`${a} ${b}`)) return;
    found.set(`${a} ${b}`, { ids: [one.id, other.id], likeness });
  };
  notePairs(
    names.map(({ letters }) => [letters]),
    (a, b) => note('same', a, b),
  );
  notePairs(
    names.map(({ letters }) => spellingsLessOne(letters)),
    (a, b) => {
      if (isOneLetterApart(names[a]?.letters ?? '', names[b]?.letters ?? '')) note('oneLetter', a, b);
    },
  );
  notePairs(
    names.map(({ letters, initials }) => [...new Set([letters, initials])]),
    (a, b) => {
      if (isInitialsOf(names[a], names[b]) || isInitialsOf(names[b], names[a])) note('initials', a, b);
    },
  );
  return [...found.values()];
}

interface NameParts {
  /** Its letters and digits only, without regard to case and accents. */
  readonly letters: string;
  /** The first letters of its words; empty for one word. */
  readonly initials: string;
}

function nameParts(name: string): NameParts {
  const words = searchKey(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = words.length < FEWEST_INITIALS ? '' : words.map((word) => [...word][0]).join('');
  return { letters: words.join(''), initials };
}

/** Calls for every two names that share one of their spellings. An empty spelling is shared by none. */
function notePairs(spellings: readonly (readonly string[])[], note: (a: number, b: number) => void): void {
  const places = new Map<string, number[]>();
  for (const [place, each] of spellings.entries()) {
    for (const spelling of each.filter((text) => text !== '')) {
      const known = places.get(spelling);
      for (const other of known ?? []) note(other, place);
      if (known) known.push(place);
      else places.set(spelling, [place]);
    }
  }
}

/** The name and every spelling of it without one of its letters; digits stay: “Team 1” is not “Team 2”. */
function spellingsLessOne(letters: string): string[] {
  if (letters.length < SHORTEST_COMPARED) return [];
  const less = [...letters].map((sign, place) =>
    /\p{N}/u.test(sign) ? letters : [...letters].toSpliced(place, 1).join(''),
  );
  return [...new Set([letters, ...less])];
}

/** One letter more, one other letter, or two neighbours that changed places. */
function isOneLetterApart(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  let begin = 0;
  while (begin < a.length && a[begin] === b[begin]) begin += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > begin && endB > begin && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [apartA, apartB] = [a.slice(begin, endA), b.slice(begin, endB)];
  if (apartA.length <= 1 && apartB.length <= 1) return true;
  return apartA.length === 2 && apartA.join('') === apartB.toReversed().join('');
}

function isInitialsOf(short: NameParts | undefined, long: NameParts | undefined): boolean {
  return short !== undefined && long !== undefined && long.initials !== '' && short.letters === long.initials;
}
