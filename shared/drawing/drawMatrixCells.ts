import { pairKey } from '../analysis/laneMatrix.ts';
import type { Tone } from '../analysis/lenses/lens.ts';
import { matrixText } from '../analysis/matrixFigure.ts';
import { type FiguredCell, type MatrixFigures, matrixShade } from '../analysis/matrixFigures.ts';
import { isShare, type MatrixMeasure, matrixScale } from '../analysis/matrixMeasure.ts';
import { drawWords } from './drawWords.ts';
import { type LensPalette, lensPalettes } from './lensPalettes.ts';
import { type MatrixGrid, matrixStyle } from './matrixGrid.ts';
import type { Box } from './picture.ts';
import { type PictureTheme, pictureColours, pictureText } from './pictureStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { textWidth } from './textWidth.ts';

const GAP = 2;
const VALUE_SIZE = 14;
/** Between a value and how many handoffs it stands for. */
const COUNT_GAP = 3;

/** One cell for every two lanes: shaded with its value, empty where no handoff leads from the one to the other. */
export function drawMatrixCells(
  figures: MatrixFigures,
  measure: MatrixMeasure,
  grid: MatrixGrid,
  theme: PictureTheme,
): SvgNode[] {
  const { lanes, cells } = figures;
  const shadeOf = matrixShade(figures, measure);
  const palette = lensPalettes[matrixScale(figures.readings.scale, measure)];
  const counts = showsCounts(figures, measure, grid);
  const byPair = new Map(cells.map((cell) => [pairKey(cell.fromLaneId, cell.toLaneId), cell]));
  return lanes.flatMap((from, row) =>
    lanes.flatMap((to, column) => {
      if (from.id === to.id) return [];
      const box = boxAt(row, column, grid);
      const cell = byPair.get(pairKey(from.id, to.id));
      if (!cell) return [svgNode('rect', { ...box, rx: 4, fill: pictureColours[theme].laneTint })];
      const shade = shadeOf(cell);
      const fill = shade === null ? pictureColours[theme].ink : palette.cellInks[shade];
      const value = matrixText(cell.figures, measure, figures.readings);
      const count = counts && cell.figures.count > 1 ? cell.figures.count : null;
      return [ground(box, shade, palette, theme), ...drawValue(value, count, box, fill)];
    }),
  );
}

/** Whether the cells say how many handoffs they hold: where any has several, and all such have room for it. */
export function showsCounts(
  { cells, readings }: MatrixFigures,
  measure: MatrixMeasure,
  { cellWidth }: MatrixGrid,
): boolean {
  const several = isShare(measure) ? [] : cells.filter(({ figures }) => figures.count > 1);
  const width = ({ figures }: FiguredCell) =>
    textWidth(matrixText(figures, measure, readings), VALUE_SIZE) + COUNT_GAP + countWidth(figures.count);
  return several.length > 0 && several.every((cell) => width(cell) <= cellWidth - 2 * GAP);
}

function countWidth(count: number): number {
  return textWidth(`×${count}`, pictureText.small);
}

function boxAt(row: number, column: number, { cellWidth, cellHeight, head }: MatrixGrid): Box {
  return {
    x: matrixStyle.nameWidth + column * cellWidth + GAP / 2,
    y: head + row * cellHeight + GAP / 2,
    width: cellWidth - GAP,
    height: cellHeight - GAP,
  };
}

function ground(box: Box, shade: Tone | null, { cells }: LensPalette, theme: PictureTheme): SvgNode {
  if (shade !== null) return svgNode('rect', { ...box, rx: 4, fill: cells[shade] });
  const edge = { stroke: pictureColours[theme].unscored, 'stroke-width': 1, 'stroke-dasharray': '3 2' };
  return svgNode('rect', { ...box, rx: 4, fill: 'none', ...edge });
}

/** The value, and where it stands for one or some of several handoffs, how many there are. */
function drawValue(value: string, of: number | null, box: Box, fill: string): SvgNode[] {
  const shift = of === null ? 0 : (COUNT_GAP + countWidth(of)) / 2;
  const middle = { x: box.x + box.width / 2 - shift, y: box.y + box.height / 2 };
  const words = drawWords(value, middle.x, middle.y, { fill, size: VALUE_SIZE, weight: 600, end: 'middle' });
  if (of === null) return [words];
  const beside = middle.x + textWidth(value, VALUE_SIZE) / 2 + COUNT_GAP;
  return [words, drawWords(`×${of}`, beside, middle.y + 0.5, { fill, size: pictureText.small })];
}
