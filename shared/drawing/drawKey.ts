import { heatBinEdges, heatBins } from '../analysis/heatBin.ts';
import { drawWords } from './drawWords.ts';
import { arrowColours } from './heatPalette.ts';
import { heatThemeOf, type PictureTheme, pictureColours, pictureText } from './pictureStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { textWidth } from './textWidth.ts';

/** One entry of a key: a mark in a box of 20 × 12 from 0, 0, and what it stands for. */
export interface KeyEntry {
  readonly mark: readonly SvgNode[];
  readonly text: string;
}

export const keyMark = { width: 20, height: 12 } as const;
const GAP = 8;
const BETWEEN = 20;

/** The key under a picture: its entries in rows of at most `width`, from 0, `top`. */
export function drawKey(
  entries: readonly KeyEntry[],
  { top, width, theme }: { readonly top: number; readonly width: number; readonly theme: PictureTheme },
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  const nodes: SvgNode[] = [];
  let x = 0;
  let row = 0;
  for (const { mark, text } of entries) {
    const markWidth = mark.length > 0 ? keyMark.width + GAP : 0;
    const needed = markWidth + textWidth(text, pictureText.small);
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    const middle = top + (row + 0.5) * pictureText.rowHeight;
    nodes.push(
      svgNode('g', { transform: `translate(${Math.round(x)} ${middle - keyMark.height / 2})` }, mark),
      drawWords(text, Math.round(x) + markWidth, middle, {
        fill: pictureColours[theme].quietInk,
        size: pictureText.small,
      }),
    );
    x += needed + BETWEEN;
  }
  return { nodes, height: entries.length === 0 ? 0 : (row + 1) * pictureText.rowHeight };
}

/** The five bins of heat as filled marks, each with its range, such as “60–80”. */
export function binEntries(theme: PictureTheme): KeyEntry[] {
  const colours = arrowColours[heatThemeOf(theme)];
  return heatBins.map((bin) => {
    const { from, to } = heatBinEdges(bin);
    const mark = svgNode('rect', { x: 0, y: 0, ...keyMark, rx: 3, fill: colours[bin] });
    return { mark: [mark], text: `${from}–${to}` };
  });
}
