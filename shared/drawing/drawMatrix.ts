import type { Lens } from '../analysis/lenses/lens.ts';
import { matrixText } from '../analysis/matrixFigure.ts';
import type { MatrixFigures, TogetherFigures } from '../analysis/matrixFigures.ts';
import { type MatrixMeasure, measureThrough } from '../analysis/matrixMeasure.ts';
import { matrixReading } from '../analysis/pictureReadings.ts';
import { displayName } from '../model/displayName.ts';
import type { Lane } from '../model/lane.ts';
import { drawKey } from './drawKey.ts';
import { drawMatrixCells, showsCounts } from './drawMatrixCells.ts';
import { drawName, drawWords } from './drawWords.ts';
import { lensLine } from './legendLines.ts';
import { type MatrixGrid, matrixGrid, matrixStyle, uprightRoom } from './matrixGrid.ts';
import { matrixKey } from './matrixKey.ts';
import { framePicture, type Picture } from './picture.ts';
import { type PictureTheme, pictureColours, pictureText } from './pictureStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';

export interface MatrixOptions {
  /** At least so wide; wider where lanes are too many for it. */
  readonly width: number;
  readonly measure: MatrixMeasure;
  readonly theme: PictureTheme;
}

/** The lane-by-lane matrix with its totals, every value a number on its shade. */
export function drawMatrix(
  figures: MatrixFigures,
  { width, measure: wanted, theme }: MatrixOptions,
): Picture {
  const { lanes, readings } = figures;
  const measure = measureThrough(readings.lens, wanted);
  const grid = matrixGrid(lanes.map(displayName), width);
  const right = matrixStyle.nameWidth + lanes.length * grid.cellWidth + matrixStyle.totalWidth;
  const bottom = grid.head + (lanes.length + 1) * grid.cellHeight;
  const outer = Math.max(width, right);
  const counts = showsCounts(figures, measure, grid);
  const key = drawKey(matrixKey(figures, measure, counts, theme), { top: bottom + 8, width: outer, theme });
  const nodes = [
    ...lanes.flatMap((lane, index) => drawHeads(lane, index, grid, theme)),
    ...drawMatrixCells(figures, measure, grid, theme),
    ...drawTotals(figures, measure, grid, theme),
    ...key.nodes,
  ];
  const names = new Map(lanes.map((lane) => [lane.id, displayName(lane)]));
  const says = matrixReading(figures, measure, (id) => names.get(id) ?? id);
  const reading = readings.lens.id === 'heat' ? says : `${says} ${lensLine(readings)}`.trim();
  const about = {
    title: matrixTitle(readings.lens, measure),
    reading,
    width: outer,
    height: bottom + 8 + key.height,
  };
  return { drawing: framePicture(nodes, about), spots: [] };
}

function matrixTitle({ name, superlative }: Lens, measure: MatrixMeasure): string {
  if (measure === 'count') return 'Lane by lane: number of handoffs';
  const told = { max: `the ${superlative}`, mean: 'mean', sum: 'sum' }[measure];
  return `Lane by lane: ${name.toLowerCase()}, ${told}`;
}

/** The lane at the head of its row and of its column; outside parties say so. */
function drawHeads(lane: Lane, index: number, grid: MatrixGrid, theme: PictureTheme): SvgNode[] {
  const { ink, quietInk } = pictureColours[theme];
  const name = displayName(lane);
  const isOutside = lane.kind === 'outside';
  const shift = isOutside ? 7 : 0;
  const row = grid.head + (index + 0.5) * grid.cellHeight;
  const quiet = { fill: quietInk, size: pictureText.small };
  return [
    drawName(name, matrixStyle.nameWidth - 12, row - shift, matrixStyle.nameWidth - 12, {
      fill: ink,
      weight: 500,
      end: 'right',
    }),
    ...(isOutside
      ? [drawWords('outside', matrixStyle.nameWidth - 12, row + 7, { ...quiet, end: 'right' })]
      : []),
    drawColumnHead(name, matrixStyle.nameWidth + (index + 0.5) * grid.cellWidth, grid, theme),
  ];
}

function drawColumnHead(name: string, middle: number, grid: MatrixGrid, theme: PictureTheme): SvgNode {
  const look = { fill: pictureColours[theme].ink, weight: 500 };
  if (!grid.isUpright)
    return drawName(name, middle, grid.head - 14, grid.cellWidth - 4, { ...look, end: 'middle' });
  const turned = { transform: `translate(${middle} ${grid.head - 6}) rotate(-90)` };
  return svgNode('g', turned, [drawName(name, 0, 0, uprightRoom(grid), look)]);
}

/** The totals stand at the right and below, without a shade: they are no cells. */
function drawTotals(
  figures: MatrixFigures,
  measure: MatrixMeasure,
  grid: MatrixGrid,
  theme: PictureTheme,
): SvgNode[] {
  const { lanes, rows, columns, total } = figures;
  const { ink, quietInk, hairline } = pictureColours[theme];
  const right = matrixStyle.nameWidth + lanes.length * grid.cellWidth;
  const bottom = grid.head + lanes.length * grid.cellHeight;
  const quiet = { fill: quietInk, size: pictureText.small };
  const look = { fill: ink, weight: 600, end: 'middle' as const };
  const rowMiddle = (index: number) => grid.head + (index + 0.5) * grid.cellHeight;
  const columnMiddle = (index: number) => matrixStyle.nameWidth + (index + 0.5) * grid.cellWidth;
  const at = (of: TogetherFigures | undefined, x: number, y: number) =>
    drawWords(matrixText(of, measure, figures.readings), x, y, look);
  const line = { stroke: hairline, 'stroke-width': 1 };
  return [
    svgNode('line', { x1: right + 1, y1: grid.head, x2: right + 1, y2: bottom + grid.cellHeight, ...line }),
    svgNode('line', {
      x1: matrixStyle.nameWidth,
      y1: bottom + 1,
      x2: right + matrixStyle.totalWidth,
      y2: bottom + 1,
      ...line,
    }),
    drawWords('from ↓ to →', matrixStyle.nameWidth - 12, grid.head - 14, { ...quiet, end: 'right' }),
    drawWords('all', right + matrixStyle.totalWidth / 2, grid.head - 14, { ...quiet, end: 'middle' }),
    drawWords('all', matrixStyle.nameWidth - 12, rowMiddle(lanes.length), { ...quiet, end: 'right' }),
    ...lanes.map(({ id }, index) => at(rows.get(id), right + matrixStyle.totalWidth / 2, rowMiddle(index))),
    ...lanes.map(({ id }, index) => at(columns.get(id), columnMiddle(index), rowMiddle(lanes.length))),
    at(total, right + matrixStyle.totalWidth / 2, rowMiddle(lanes.length)),
  ];
}
