import { pictureText } from './pictureStyle.ts';
import { textWidth } from './textWidth.ts';

/** Sizes of the matrix, in units. */
export const matrixStyle = { nameWidth: 148, totalWidth: 56 } as const;

const CELL = { least: 32, most: 104, levelFrom: 76, height: 40, uprightHeight: 30 } as const;
const LEVEL_HEAD = 40;
/** As high as the longest name needs; the rest is the room below and above it. */
const UPRIGHT_HEAD = { least: 80, most: 160, rest: 10 } as const;

/** Where the cells lie: their size, and whether the names of the columns stand upright. */
export interface MatrixGrid {
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly head: number;
  readonly isUpright: boolean;
}

/** The grid of these lanes in a picture of this width; cells keep a least width, whatever comes of it. */
export function matrixGrid(names: readonly string[], width: number): MatrixGrid {
  const room = (width - matrixStyle.nameWidth - matrixStyle.totalWidth) / Math.max(1, names.length);
  const cellWidth = Math.floor(Math.max(CELL.least, Math.min(CELL.most, room)));
  const isUpright = cellWidth < CELL.levelFrom;
  return {
    cellWidth,
    cellHeight: isUpright ? CELL.uprightHeight : CELL.height,
    head: isUpright ? uprightHead(names) : LEVEL_HEAD,
    isUpright,
  };
}

function uprightHead(names: readonly string[]): number {
  const longest = Math.max(...names.map((name) => textWidth(name, pictureText.size)));
  const { least, most, rest } = UPRIGHT_HEAD;
  return Math.min(most, Math.max(least, Math.ceil(longest) + rest));
}

/** How much of a column's name has room in the head. */
export function uprightRoom({ head }: MatrixGrid): number {
  return head - UPRIGHT_HEAD.rest;
}
