import type { HeatBin } from '../analysis/heatBin.ts';
import { pairKey } from '../analysis/heatMatrix.ts';
import {
  type FiguredCell,
  type MatrixFigures,
  type MatrixMeasure,
  matrixShade,
} from '../analysis/matrixFigures.ts';
import { drawWords } from './drawWords.ts';
import { cellColours, cellInks } from './heatPalette.ts';
import { type MatrixGrid, matrixStyle } from './matrixGrid.ts';
import { matrixText } from './matrixText.ts';
import type { Box } from './picture.ts';
import { type PictureTheme, pictureColours, pictureText } from './pictureStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { textWidth } from './textWidth.ts';

const GAP = 2;
const VALUE_SIZE = 14;

/** One cell for every two lanes: shaded with its value, empty where no handoff leads from the one to the other. */
export function drawMatrixCells(
  figures: MatrixFigures,
  measure: MatrixMeasure,
  grid: MatrixGrid,
  theme: PictureTheme,
): SvgNode[] {
  const { lanes, cells } = figures;
  const shadeOf = matrixShade(figures, measure);
  const byPair = new Map(cells.map((cell) => [pairKey(cell.fromLaneId, cell.toLaneId), cell]));
  return lanes.flatMap((from, row) =>
    lanes.flatMap((to, column) => {
      if (from.id === to.id) return [];
      const box = boxAt(row, column, grid);
      const cell = byPair.get(pairKey(from.id, to.id));
      if (!cell) return [svgNode('rect', { ...box, rx: 4, fill: pictureColours[theme].laneTint })];
      const shade = shadeOf(cell);
      return [ground(box, shade, theme), ...drawValue(cell, box, measure, shade, grid, theme)];
    }),
  );
}

function boxAt(row: number, column: number, { cellWidth, cellHeight, head }: MatrixGrid): Box {
  return {
    x: matrixStyle.nameWidth + column * cellWidth + GAP / 2,
    y: head + row * cellHeight + GAP / 2,
    width: cellWidth - GAP,
    height: cellHeight - GAP,
  };
}

function ground(box: Box, shade: HeatBin | null, theme: PictureTheme): SvgNode {
  if (shade !== null) return svgNode('rect', { ...box, rx: 4, fill: cellColours[shade] });
  const edge = { stroke: pictureColours[theme].unscored, 'stroke-width': 1, 'stroke-dasharray': '3 2' };
  return svgNode('rect', { ...box, rx: 4, fill: 'none', ...edge });
}

/** The value, and where it stands for one or some of several handoffs, how many there are. */
function drawValue(
  cell: FiguredCell,
  box: Box,
  measure: MatrixMeasure,
  shade: HeatBin | null,
  grid: MatrixGrid,
  theme: PictureTheme,
): SvgNode[] {
  const fill = shade === null ? pictureColours[theme].ink : cellInks[shade];
  const value = matrixText(cell.figures, measure);
  const isCounted = cell.count > 1 && !grid.isUpright && (measure === 'max' || measure === 'mean');
  const count = isCounted ? `×${cell.count}` : '';
  const shift = isCounted ? textWidth(count, pictureText.small) / 2 + 1 : 0;
  const middle = { x: box.x + box.width / 2 - shift, y: box.y + box.height / 2 };
  const words = drawWords(value, middle.x, middle.y, { fill, size: VALUE_SIZE, weight: 600, end: 'middle' });
  if (!isCounted) return [words];
  const beside = middle.x + textWidth(value, VALUE_SIZE) / 2 + 3;
  return [words, drawWords(count, beside, middle.y + 0.5, { fill, size: pictureText.small })];
}
