import { PARETO_MARK, type ParetoBar } from '../analysis/paretoOf.ts';
import { type KeyEntry, keyMark } from './drawKey.ts';
import { drawWords } from './drawWords.ts';
import { middleOf, onAxis, type ParetoColumns, paretoStyle } from './paretoPlan.ts';
import { type PictureTheme, pictureColours, pictureText } from './pictureStyle.ts';
import { type SvgNode, shortNumber, svgNode } from './svgNode.ts';

/** The line over the bars, with an edge of the page’s colour so that it is told from them in grey too. */
export function drawShares(
  bars: readonly ParetoBar[],
  columns: ParetoColumns,
  width: number,
  theme: PictureTheme,
): SvgNode[] {
  const { ink, page } = pictureColours[theme];
  const points = bars.map(({ cumulative }, index) => ({
    x: onAxis(columns, 100 * cumulative),
    y: middleOf(index),
    share: cumulative,
  }));
  const d = points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${shortNumber(x)} ${shortNumber(y)}`)
    .join('');
  const line = { d, fill: 'none', 'stroke-linejoin': 'round' };
  return [
    ...(points.length > 1
      ? [
          svgNode('path', { ...line, stroke: page, 'stroke-width': 5 }),
          svgNode('path', { ...line, stroke: ink, 'stroke-width': 1.5 }),
        ]
      : []),
    ...points.flatMap(({ x, y, share }) => [
      svgNode('circle', { cx: x, cy: y, r: 3.5, fill: page, stroke: ink, 'stroke-width': 1.5 }),
      drawWords(`${Math.round(100 * share)} %`, width, y, {
        fill: ink,
        size: pictureText.small,
        end: 'right',
      }),
    ]),
  ];
}

/** Where the share reaches 80 %. */
export function drawParetoMark(columns: ParetoColumns, bottom: number, theme: PictureTheme): SvgNode[] {
  const { quietInk } = pictureColours[theme];
  const x = onAxis(columns, 100 * PARETO_MARK);
  const line = { stroke: quietInk, 'stroke-width': 1, 'stroke-dasharray': '4 3' };
  return [
    svgNode('line', { x1: x, y1: paretoStyle.head - 4, x2: x, y2: bottom, ...line }),
    drawWords(`${100 * PARETO_MARK} %`, x, paretoStyle.head / 2, {
      fill: quietInk,
      size: pictureText.small,
      end: 'middle',
    }),
  ];
}

/** What the line is, for the key. */
export function shareEntry(theme: PictureTheme): KeyEntry {
  const { ink, page } = pictureColours[theme];
  const y = keyMark.height / 2;
  const mark = [
    svgNode('line', { x1: 0, y1: y, x2: keyMark.width, y2: y, stroke: ink, 'stroke-width': 1.5 }),
    svgNode('circle', { cx: keyMark.width / 2, cy: y, r: 3.5, fill: page, stroke: ink, 'stroke-width': 1.5 }),
  ];
  return { mark, text: 'share of all heat so far' };
}
