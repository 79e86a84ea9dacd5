import type { Pareto, ParetoBar } from '../analysis/paretoOf.ts';
import { paretoReading } from '../analysis/pictureReadings.ts';
import { counted } from '../model/counted.ts';
import { binEntries, drawKey } from './drawKey.ts';
import { drawParetoMark, drawShares, shareEntry } from './drawShares.ts';
import { drawCutWords, drawWords } from './drawWords.ts';
import { arrowColours } from './heatPalette.ts';
import { middleOf, onAxis, type ParetoColumns, paretoColumns, paretoStyle } from './paretoPlan.ts';
import { framePicture, type Picture } from './picture.ts';
import { heatThemeOf, type PictureTheme, pictureColours, pictureText } from './pictureStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';

/** More bars than this are summed up in one line unless the caller has room for fewer. */
const MOST_BARS = 60;
const BAR = 14;

/**
 * Bars of heat from the hottest down, with the line of their share of all heat; both are read on one axis from 0 to
 * 100. A row each, so that names stay level.
 */
export function drawPareto(
  pareto: Pareto,
  {
    width,
    theme,
    most = MOST_BARS,
  }: { readonly width: number; readonly theme: PictureTheme; readonly most?: number },
): Picture {
  const bars = pareto.bars.slice(0, most);
  const columns = paretoColumns(width);
  const bottom = paretoStyle.head + bars.length * paretoStyle.row;
  const rest = drawRest(pareto, bars.length, bottom, theme);
  const key = drawKey([...binEntries(theme), shareEntry(theme)], {
    top: bottom + rest.height + 8,
    width,
    theme,
  });
  const nodes = [
    ...drawAxis(columns, bottom, theme),
    ...bars.flatMap((bar, index) => drawBar(bar, index, columns, theme)),
    ...drawShares(bars, columns, width, theme),
    ...drawParetoMark(columns, bottom, theme),
    ...rest.nodes,
    ...key.nodes,
  ];
  const about = { title: 'Pareto of heat', reading: paretoReading(pareto), width };
  return {
    drawing: framePicture(nodes, { ...about, height: bottom + rest.height + 8 + key.height }),
    spots: bars.map(({ handoff }, index) => ({
      handoffId: handoff.found.id,
      x: 0,
      y: paretoStyle.head + index * paretoStyle.row,
      width,
      height: paretoStyle.row,
    })),
  };
}

function drawAxis(columns: ParetoColumns, bottom: number, theme: PictureTheme): SvgNode[] {
  const { hairline, quietInk } = pictureColours[theme];
  const quiet = { fill: quietInk, size: pictureText.small };
  return [
    drawWords('heat', columns.left - 8, paretoStyle.head / 2, { ...quiet, end: 'right' }),
    drawWords('share of heat', columns.right + paretoStyle.shareWidth, paretoStyle.head / 2, {
      ...quiet,
      end: 'right',
    }),
    ...[0, 20, 40, 60, 100].map((value) => {
      const x = onAxis(columns, value);
      return svgNode('line', {
        x1: x,
        y1: paretoStyle.head - 4,
        x2: x,
        y2: bottom,
        stroke: hairline,
        'stroke-width': 1,
      });
    }),
  ];
}

function drawBar({ handoff, heat }: ParetoBar, index: number, columns: ParetoColumns, theme: PictureTheme) {
  const { ink } = pictureColours[theme];
  const middle = middleOf(index);
  const number = `${index + 1}`;
  const bar = {
    x: columns.left,
    y: middle - BAR / 2,
    width: Math.max(1, onAxis(columns, heat) - columns.left),
    height: BAR,
    rx: 2,
    fill: arrowColours[heatThemeOf(theme)][handoff.bin ?? 1],
  };
  return [
    drawWords(number, 20, middle, {
      fill: pictureColours[theme].quietInk,
      size: pictureText.small,
      end: 'right',
    }),
    drawCutWords(handoff.name, 28, middle, columns.nameWidth - 32, { fill: ink }),
    drawWords(String(Math.round(heat)), columns.left - 8, middle, { fill: ink, weight: 600, end: 'right' }),
    svgNode('rect', bar),
  ];
}

/** What is not drawn as a bar, in words. */
function drawRest({ bars, unscored }: Pareto, drawn: number, top: number, theme: PictureTheme) {
  const more = bars.length - drawn;
  const lines = [
    ...(more > 0 ? [`${counted(more, 'cooler handoff')} more.`] : []),
    ...(unscored.length > 0
      ? [`${counted(unscored.length, 'handoff')} unscored, without a part in this.`]
      : []),
  ];
  const look = { fill: pictureColours[theme].quietInk, size: pictureText.small };
  return {
    nodes: lines.map((line, index) => drawWords(line, 28, top + (index + 0.5) * paretoStyle.row, look)),
    height: lines.length * paretoStyle.row,
  };
}
