import { drawCutWords, drawWords } from './drawWords.ts';
import { type PictureTheme, pictureColours, pictureText } from './pictureStyle.ts';
import type { SvgNode } from './svgNode.ts';
import { textWidth } from './textWidth.ts';

export interface ListedHandoff {
  /** Before the name, such as its number; may be empty. */
  readonly mark: string;
  readonly name: string;
  /** After the name, such as “heat 62 · readiness 50”. */
  readonly figures: string;
}

const ROW = 18;
const MARK_WIDTH = 28;
const COLUMN_GAP = 24;
const LEAST_COLUMN = 300;

/** A list of handoffs in as many columns as there is room for, filled from top to bottom, from 0, `top`. */
export function drawHandoffList(
  entries: readonly ListedHandoff[],
  { top, width, theme }: { readonly top: number; readonly width: number; readonly theme: PictureTheme },
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  const colours = pictureColours[theme];
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / (LEAST_COLUMN + COLUMN_GAP)));
  const columnWidth = (width - (columns - 1) * COLUMN_GAP) / columns;
  const rows = Math.ceil(entries.length / columns);
  const quiet = { fill: colours.quietInk, size: pictureText.small };
  const nodes = entries.flatMap(({ mark, name, figures }, index) => {
    const x = Math.floor(index / rows) * (columnWidth + COLUMN_GAP);
    const middle = top + (index % rows) * ROW + ROW / 2;
    const figuresWidth = textWidth(figures, pictureText.small) + 8;
    const nameWidth = columnWidth - MARK_WIDTH - figuresWidth;
    return [
      drawWords(mark, x + MARK_WIDTH - 8, middle, { ...quiet, fill: colours.ink, weight: 600, end: 'right' }),
      drawCutWords(name, x + MARK_WIDTH, middle, nameWidth, { ...quiet, fill: colours.ink }),
      drawWords(figures, x + columnWidth, middle, { ...quiet, end: 'right' }),
    ];
  });
  return { nodes, height: rows * ROW };
}
