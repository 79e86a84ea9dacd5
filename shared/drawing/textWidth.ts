import { graphemesOf } from '../model/graphemes.ts';

/**
 * Characters of Inter at weight 500 by their width in thousandths of the font size, as Chromium measures them; of each
 * class the widest counts.
 */
const classes: readonly (readonly [width: number, characters: string])[] = [
  [255, "ijl' "],
  [305, '!,.:;|I`'],
  [350, 'ft/\\r'],
  [390, '()[]{}s'],
  [435, '"-'],
  [490, '*_^'],
  [540, '?sLJcvz'],
  [570, 'xykeaE'],
  [610, 'FghnouTbdpq'],
  [640, '023456789RSPZK$#&'],
  [665, 'B+<=>~XYA'],
  [415, '1'],
  [735, 'CDGHUNV'],
  [768, 'OQ'],
  [840, 'w'],
  [905, 'mM…'],
  [930, '→←'],
  [995, 'W%@—'],
  [715, 'ыфφ'],
  [750, 'мОДΟΘØ'],
  [820, 'жшщюЪФψωώΏΌ'],
  [880, 'МЫΜΦΨæ'],
  [950, 'ЖШЩœ'],
  [1010, 'ЮÆŒ'],
  [1100, 'ЉЊ'],
];

const widths: ReadonlyMap<string, number> = new Map(
  classes.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

const combining = /^[\p{M}\p{Cf}\p{Cc}]/u;
const picture = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
const pictures = /\p{Extended_Pictographic}/gu;

/**
 * Widths of the other graphemes by what they begin with, in thousandths of the font size. What is not in Inter comes
 * from a font of the reader's system: these are the widest of their kind, but for single rare signs.
 */
const kinds: readonly (readonly [width: number, kind: RegExp])[] = [
  [1_400, /^[\u2460-\u24FF\u2776-\u2793]/u],
  [1_000, /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}]/u],
  [1_000, /^[\u3000-\u33FF\uFF00-\uFF60\uFFE0-\uFFE6]/u],
  [1_000, /^\p{S}/u],
  [700, /^[\p{sc=Hebrew}\p{sc=Thai}\p{sc=Lao}]/u],
  [720, /^\p{sc=Arabic}/u],
  [720, /^[\p{P}\p{N}]/u],
  [720, /^(?=\p{Lu})[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u],
  [640, /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u],
];
/**
 * Of an emoji, in the widest of the usual fonts (Segoe UI Emoji; Noto Color Emoji has 1,245), and of every two that are
 * joined: a font that lacks a family draws its members.
 */
const pictureWidth = 1_370;
/** Of letters of any other script. */
const widest = 1_000;

/**
 * About how wide a text is in Inter, in pixels, at this font size: within a few per cent for Latin text, and
 * rather too wide than too narrow for others.
 * Good enough to wrap and to shorten; nothing is placed by it to the pixel.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const grapheme of graphemesOf(text)) width += graphemeWidth(grapheme);
  return (width * fontSize) / 1_000;
}

/** Width of one grapheme in thousandths of the font size. */
export function graphemeWidth(grapheme: string): number {
  const known = widths.get(grapheme);
  if (known !== undefined) return known;
  if (picture.test(grapheme)) return pictureWidth * Math.max(1, Math.ceil(picturesIn(grapheme) / 2));
  if (combining.test(grapheme)) return 0;
  const base = widths.get(grapheme.normalize('NFD').charAt(0));
  return base ?? kinds.find(([, kind]) => kind.test(grapheme))?.[0] ?? widest;
}

function picturesIn(grapheme: string): number {
  return grapheme.match(pictures)?.length ?? 0;
}
