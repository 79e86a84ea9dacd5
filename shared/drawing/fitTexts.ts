import { wrapText } from './wrapText.ts';

/** Room for texts under each other, in points. */
export interface TextRoom {
  readonly width: number;
  readonly fontSize: number;
  /** How many lines there are for all of them. */
  readonly lines: number;
}

/** Texts that fit, as far as they do. */
export interface FittedTexts {
  /** Each with a line feed after every line. */
  readonly texts: readonly string[];
  /** How many of them end in an ellipsis. */
  readonly shortened: number;
  /** How many found no room at all. */
  readonly left: number;
  /** How many lines the texts take. */
  readonly lines: number;
}

/** No text takes more lines than this, however much room there is. */
const MOST_LINES = 12;
/** Widths are known within a few per cent: a line is broken a little early rather than by the page. */
const SAFETY = 0.95;

/**
 * As much of the texts as there are lines for. Every text may take the same number of lines, the largest at which all
 * of them have room, and the first of those that want more get one line more as long as there is one. Where not even
 * `least` lines each would do, the last texts are left out, and a line is kept free for the sentence that says so.
 */
export function fitTexts(texts: readonly string[], room: TextRoom, least = 1): FittedTexts {
  const wrap = (text: string, most: number) => wrapText(text, room.width * SAFETY, room.fontSize, most);
  const wanted = texts.map((text) => Math.max(1, wrap(text, MOST_LINES).lines.length));
  const given = shareLines(wanted, room.lines, least);
  const wrapped = given.map((lines, place) => wrap(texts[place] ?? '', lines));
  return {
    texts: wrapped.map(({ lines }) => lines.join('\n')),
    shortened: wrapped.filter(({ shortened }) => shortened).length,
    left: texts.length - given.length,
    lines: sum(given),
  };
}

/** How many lines each text is given; fewer entries than texts where some find no room. */
function shareLines(wanted: readonly number[], lines: number, least: number): readonly number[] {
  const capped = (most: number) => wanted.map((want) => Math.min(want, most));
  let most = MOST_LINES;
  while (most > least && sum(capped(most)) > lines) most -= 1;
  const given = capped(most);
  if (sum(given) > lines) return given.slice(0, fitting(given, lines - 1));
  let spare = lines - sum(given);
  return given.map((count, place) => {
    if (spare === 0 || (wanted[place] ?? 0) <= count) return count;
    spare -= 1;
    return count + 1;
  });
}

/** How many of the first heights stand in so many lines. */
function fitting(heights: readonly number[], lines: number): number {
  let used = 0;
  const beyond = heights.findIndex((height) => {
    used += height;
    return used > lines;
  });
  return beyond < 0 ? heights.length : beyond;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
