import uFuzzy from '@leeoniya/ufuzzy';
import { searchKey } from '../../../shared/model/names.ts';
import { commandGroups } from '../../app/command.ts';
import type { PaletteChoice } from './paletteChoice.ts';

export interface PaletteSection {
  /** Empty for what was found by a search. */
  readonly heading: string;
  readonly choices: readonly PaletteChoice[];
}

const SHOWN_AT_MOST = 50;
const MAPS_SHOWN = 5;
/** A command that was used lately is found this many places higher. */
const RECENT_LIFT = 5;

/** Words are made of letters and digits of every script. */
const everyScript = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
} as const;

/** Forgives one slip in a word. */
const strict = new uFuzzy({
  ...everyScript,
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
});

/** Takes letters of a word with others between them, such as “dwn” for “down”. */
const loose = new uFuzzy({ ...everyScript, intraMode: 0, intraIns: 3 });

/** In characters: a pattern made of more takes too long. */
const LONGEST_QUERY = 100;

/** So many words may come in any order. */
const WORDS_IN_ANY_ORDER = 3;

/** What the palette shows: with nothing typed what can be done now, recent first; else what was found, best first. */
export function rankChoices(
  choices: readonly PaletteChoice[],
  recentIds: readonly string[],
  query: string,
): readonly PaletteSection[] {
  const sections =
    query.trim() === '' ? suggested(choices, recentIds) : [found(choices, recentIds, query.trim())];
  return sections.filter((section) => section.choices.length > 0);
}

function suggested(choices: readonly PaletteChoice[], recentIds: readonly string[]): PaletteSection[] {
  const possible = choices.filter(({ whyNot }) => whyNot === null);
  const recent = recentIds.flatMap((id) => possible.find((choice) => choice.id === id) ?? []);
  const others = possible.filter((choice) => choice.kind === 'command' && !recent.includes(choice));
  const maps = possible.filter(({ kind }) => kind === 'map').slice(0, MAPS_SHOWN);
  return [
    { heading: 'Recent', choices: recent },
    ...commandGroups.map((group) => ({
      heading: group,
      // “Score 1” to “Score 5” and their like are many; whoever types finds them.
      choices: others.filter(({ detail, title }) => detail === group && !/\d$/.test(title)),
    })),
    { heading: 'Recent maps', choices: maps },
  ];
}

function found(
  choices: readonly PaletteChoice[],
  recentIds: readonly string[],
  query: string,
): PaletteSection {
  const place = new Map(search(choices, query).map((index, rank) => [choices[index], rank]));
  const needle = searchKey(query);
  const weighed = choices.flatMap((choice) => {
    const rank = place.get(choice);
    if (rank === undefined) return [];
    const lift = recentIds.includes(choice.id) ? RECENT_LIFT : 0;
    const dimmed = choice.whyNot === null ? 0 : choices.length;
    return [{ choice, fit: fitOf(choice, needle), weight: rank - lift + dimmed }];
  });
  weighed.sort((a, b) => a.fit - b.fit || a.weight - b.weight);
  return { heading: '', choices: weighed.slice(0, SHOWN_AT_MOST).map(({ choice }) => choice) };
}

/**
 * How well it goes by what is typed, from 0: its very title, the first of its other words where it can be done, how its
 * title begins, how words of its title do, how other words do, anything else.
 */
function fitOf({ title, words, whyNot }: PaletteChoice, needle: string): number {
  const [own, other] = [searchKey(title), searchKey(words)];
  const begins = [
    own === needle,
    whyNot === null && `${other} `.startsWith(`${needle} `),
    own.startsWith(needle),
    ` ${own}`.includes(` ${needle}`),
    ` ${other}`.includes(` ${needle}`),
  ];
  const fit = begins.indexOf(true);
  return fit === -1 ? begins.length : fit;
}

/** Places in the list, best first. Without a letter or digit in it, the query is looked for as it stands. */
function search(choices: readonly PaletteChoice[], query: string): readonly number[] {
  const texts = uFuzzy.latinize(choices.map(({ title, words }) => plain(`${title} ${words}`)));
  const needle = uFuzzy.latinize(plain(query.slice(0, LONGEST_QUERY)));
  for (const finder of [strict, loose]) {
    const [matches, info, order] = finder.search(texts, needle, WORDS_IN_ANY_ORDER, choices.length);
    if (matches === null) return [...texts.keys()].filter((index) => texts[index]?.includes(query));
    // More words than that are found too, but not ranked.
    if (matches.length > 0) return order ? order.flatMap((at) => info.idx[at] ?? []) : matches;
  }
  return [];
}

/** The apostrophe that keyboards have, for the one that is printed. */
function plain(text: string): string {
  return text.replaceAll('’', "'");
}
