/** Sizes of the matrix, in units. */
export const matrixStyle = { nameWidth: 148, totalWidth: 56, uprightHead: 120 } as const;

const CELL = { least: 32, most: 104, levelFrom: 76, height: 40, uprightHeight: 30 } as const;
const LEVEL_HEAD = 40;

/** Where the cells lie: their size, and whether the names of the columns stand upright. */
export interface MatrixGrid {
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly head: number;
  readonly isUpright: boolean;
}

/** The grid of so many lanes in a picture of this width; cells keep a least width, whatever comes of it. */
export function matrixGrid(lanes: number, width: number): MatrixGrid {
  const room = (width - matrixStyle.nameWidth - matrixStyle.totalWidth) / Math.max(1, lanes);
  const cellWidth = Math.floor(Math.max(CELL.least, Math.min(CELL.most, room)));
  const isUpright = cellWidth < CELL.levelFrom;
  return {
    cellWidth,
    cellHeight: isUpright ? CELL.uprightHeight : CELL.height,
    head: isUpright ? matrixStyle.uprightHead : LEVEL_HEAD,
    isUpright,
  };
}
