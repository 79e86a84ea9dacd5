import { graphemesOf } from '../model/graphemes.ts';
import { readableText } from '../model/shownName.ts';
import { graphemeWidth } from './textWidth.ts';

export interface WrappedText {
  readonly lines: readonly string[];
  /** True when the text did not fit and ends in an ellipsis. */
  readonly shortened: boolean;
}

const ELLIPSIS = '…';
/** No box on a map holds more; what lies beyond is not even measured. */
const LONGEST = 1_000;
/** A letter under a heap of marks is cut, so that it cannot paint over its neighbours. */
const LONGEST_GRAPHEME = 24;

/**
 * Breaks a text at spaces and line feeds into lines of at most `width` pixels. A word wider than a line is broken
 * inside. What does not fit into `maxLines` is replaced by an ellipsis.
 */
export function wrapText(text: string, width: number, fontSize: number, maxLines: number): WrappedText {
  const room = (width * 1_000) / fontSize;
  const lines: string[] = [];
  for (const paragraph of boundedText(text).split('\n')) {
    const folded = paragraph.replace(/\s+/gu, ' ').trim();
    if (folded === '') continue;
    wrapParagraph(folded, room, maxLines + 1 - lines.length, lines);
    if (lines.length > maxLines) break;
  }
  const shortened = lines.length > maxLines || text.length > LONGEST;
  if (!shortened) return { lines, shortened };
  const kept = lines.slice(0, maxLines);
  const last = kept.pop() ?? '';
  return { lines: [...kept, shorten(last, room)], shortened };
}

function boundedText(text: string): string {
  const graphemes = graphemesOf(readableText(text.slice(0, LONGEST)));
  // What the limit cut in two is not shown at all.
  if (text.length > LONGEST) graphemes.pop();
  return graphemes.map((grapheme) => grapheme.slice(0, LONGEST_GRAPHEME).toWellFormed()).join('');
}

/** The text on one line of at most `width` pixels. */
export function fitLine(text: string, width: number, fontSize: number): string {
  const { lines, shortened } = wrapText(text, Number.MAX_SAFE_INTEGER, fontSize, 1);
  const line = lines[0] ?? '';
  const room = (width * 1_000) / fontSize;
  if (!shortened && widthOf(line) <= room) return line;
  return shorten(shortened ? line.slice(0, -1) : line, room);
}

function widthOf(text: string): number {
  return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

function wrapParagraph(text: string, room: number, maxLines: number, lines: string[]): void {
  const start = lines.length;
  let line = '';
  let used = 0;
  const push = () => {
    lines.push(line);
    line = '';
    used = 0;
  };
  for (const word of text.split(' ')) {
    if (lines.length - start >= maxLines) return;
    const space = line === '' ? 0 : graphemeWidth(' ');
    const needed = widthOf(word);
    if (used + space + needed <= room) {
      line += (space > 0 ? ' ' : '') + word;
      used += space + needed;
      continue;
    }
    if (line !== '') push();
    for (const grapheme of graphemesOf(word)) {
      const wide = graphemeWidth(grapheme);
      if (used + wide > room && line !== '') push();
      line += grapheme;
      used += wide;
    }
  }
  if (line !== '') push();
}

/** As much of the line as leaves room for the ellipsis after it. */
function shorten(line: string, room: number): string {
  const limit = room - graphemeWidth(ELLIPSIS);
  let kept = '';
  let used = 0;
  for (const grapheme of graphemesOf(line)) {
    used += graphemeWidth(grapheme);
    if (used > limit) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}
