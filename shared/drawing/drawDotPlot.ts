import { dimensionTexts } from '../analysis/dimensionTexts.ts';
import { type DotPlot, type DotPlotLine, dotPlotReading } from '../analysis/dotPlotOf.ts';
import { drawStack, stackHeight, stackOf } from './dotStack.ts';
import { drawKey, type KeyEntry, keyMark } from './drawKey.ts';
import { drawMedianMark, drawSpan } from './drawScoreMarks.ts';
import { drawWords } from './drawWords.ts';
import { framePicture, type Picture } from './picture.ts';
import { type PictureTheme, pictureColours, pictureText } from './pictureStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { textWidth } from './textWidth.ts';

const HEAD = 28;
const NAME_WIDTH = 176;
/** Above the dots of a row, from them to its axis, and from there to the next row. */
const ABOVE = 8;
const TO_AXIS = 8;
const BELOW = 12;
const LEAST_ROW = 48;
const scores = [1, 2, 3, 4, 5] as const;

/** A column for each score and one for “don't know”: its left end and how wide each is. */
interface Columns {
  readonly left: number;
  readonly width: number;
}

/**
 * The answers of a handoff, a row a dimension and a dot a rater with their initials or number, stacked where several
 * answer alike, small where very many do; under the dots the span from the lowest to the highest score, and on it the
 * median. Dots of those who are two or more apart are filled. Nothing is told by colour.
 */
export function drawDotPlot(
  plot: DotPlot,
  { width, theme }: { readonly width: number; readonly theme: PictureTheme },
): Picture {
  const columns = { left: NAME_WIDTH, width: (width - NAME_WIDTH) / (scores.length + 1) };
  const nodes: SvgNode[] = [...drawScale(columns, theme)];
  let top = HEAD;
  for (const line of plot.lines) {
    const height = rowHeight(line, columns);
    nodes.push(...drawRow(line, { top, height, width }, columns, theme));
    top += height;
  }
  const key = drawKey(keyEntries(theme), { top: top + 8, width, theme });
  const title = `${plot.handoff.name}, rater by rater`;
  const about = { title, reading: dotPlotReading(plot), width, height: top + 8 + key.height };
  return { drawing: framePicture([...nodes, ...key.nodes], about), spots: [] };
}

function drawScale({ left, width }: Columns, theme: PictureTheme): SvgNode[] {
  const { quietInk } = pictureColours[theme];
  return [...scores.map(String), '?'].map((text, index) =>
    drawWords(text, left + (index + 0.5) * width, HEAD / 2, {
      fill: quietInk,
      size: pictureText.small,
      weight: 600,
      end: 'middle',
    }),
  );
}

interface Row {
  readonly top: number;
  readonly height: number;
  /** Of the whole picture. */
  readonly width: number;
}

function drawRow(line: DotPlotLine, row: Row, columns: Columns, theme: PictureTheme): SvgNode[] {
  const { hairline } = pictureColours[theme];
  const middleOf = (score: number): number => columns.left + (score - 0.5) * columns.width;
  const axis = row.top + row.height - BELOW;
  const stacks = [...scores, 'unknown' as const].flatMap((value, index) =>
    drawStack(
      stackOf(line, value, columns.width),
      columns.left + (index + 0.5) * columns.width,
      axis - TO_AXIS,
      theme,
    ),
  );
  const rule = { stroke: hairline, 'stroke-width': 1 };
  return [
    svgNode('line', { x1: 0, y1: row.top, x2: row.width, y2: row.top, ...rule }),
    ...drawNames(line, row.top, theme),
    svgNode('line', { x1: middleOf(1), y1: axis, x2: middleOf(5), y2: axis, ...rule }),
    ...(line.range ? drawSpan(middleOf(line.range[0]), middleOf(line.range[1]), axis, theme) : []),
    ...(line.median === null ? [] : [drawMedianMark(middleOf(line.median), axis, theme)]),
    ...stacks,
  ];
}

function drawNames(line: DotPlotLine, top: number, theme: PictureTheme): SvgNode[] {
  const { ink, quietInk } = pictureColours[theme];
  const { median, spread } = line;
  const figures = median === null ? 'no score' : `median ${median} · spread ${spread}`;
  const call = line.mustDiscuss ? 'must discuss' : line.discuss ? 'discuss' : '';
  const after = 8 + textWidth(figures, pictureText.small);
  return [
    drawWords(dimensionTexts[line.dimension].name, 0, top + 15, { fill: ink, weight: call ? 600 : 400 }),
    drawWords(figures, 0, top + 32, { fill: quietInk, size: pictureText.small }),
    ...(call ? [drawWords(call, after, top + 32, { fill: ink, size: pictureText.small, weight: 600 })] : []),
  ];
}

function rowHeight(line: DotPlotLine, columns: Columns): number {
  const heights = [...scores, 'unknown' as const].map((value) =>
    stackHeight(stackOf(line, value, columns.width)),
  );
  return Math.max(LEAST_ROW, ABOVE + Math.max(...heights) + TO_AXIS + BELOW);
}

function keyEntries(theme: PictureTheme): KeyEntry[] {
  const { ink, page } = pictureColours[theme];
  const y = keyMark.height / 2;
  const dot = (fill: string): SvgNode =>
    svgNode('circle', { cx: keyMark.width / 2, cy: y, r: 5.5, fill, stroke: ink, 'stroke-width': 1.25 });
  return [
    { mark: [dot(page)], text: 'a rater' },
    { mark: [dot(ink)], text: 'two or more apart' },
    { mark: drawSpan(1, keyMark.width - 1, y, theme), text: 'lowest to highest' },
    { mark: [drawMedianMark(keyMark.width / 2, y, theme)], text: 'median' },
    { mark: [], text: '5 is the bad end · ? don’t know' },
  ];
}
