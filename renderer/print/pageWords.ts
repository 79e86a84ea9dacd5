import { fitLine } from '../../shared/drawing/wrapText.ts';

/** What stands above and below every page of a document of many pages, besides the page's number. */
export interface PageWords {
  readonly header: string;
  readonly edition: string;
}

/** In points: the width of the narrower page between its margins, and the size that `page.css` gives. */
const HEADER_WIDTH = 480;
/** The same, less what the number of the page takes. */
const EDITION_WIDTH = 400;
const FONT_SIZE = 9;

const names = { header: '--page-header', edition: '--page-edition', number: '--page-number' } as const;

/** Gives the margins of the pages their words, or with null none. `page.css` says where they stand. */
export function setPageWords(words: PageWords | null): void {
  const { style } = document.documentElement;
  for (const name of Object.values(names)) style.removeProperty(name);
  if (!words) return;
  style.setProperty(names.header, cssString(fitLine(words.header, HEADER_WIDTH, FONT_SIZE)));
  style.setProperty(names.edition, cssString(fitLine(words.edition, EDITION_WIDTH, FONT_SIZE)));
  style.setProperty(names.number, 'counter(page) " of " counter(pages)');
}

/** The text as a string of CSS: signs that could end it are written as their code points. */
function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
  return `"${escaped}"`;
}
