import { type PictureTheme, pictureColours } from './pictureStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';

const HALF = 5.5;

/** The span of the raters at the height `y`, with an end at either score. */
export function drawSpan(from: number, to: number, y: number, theme: PictureTheme): SvgNode[] {
  const look = { fill: 'none', stroke: pictureColours[theme].ink, 'stroke-width': 1.25 };
  return [svgNode('path', { d: spanPath(from, to, y), ...look })];
}

/** A diamond with an edge of the page’s colour: told by its form, on a bar and beside it. */
export function drawMedianMark(x: number, middle: number, theme: PictureTheme): SvgNode {
  const { ink, page } = pictureColours[theme];
  return svgNode('path', { d: medianMarkPath(x, middle), fill: page, stroke: ink, 'stroke-width': 1.5 });
}

export function spanPath(from: number, to: number, y: number): string {
  return `M${from} ${y}H${to}${[from, to].map((x) => `M${x} ${y - 3}V${y + 3}`).join('')}`;
}

export function medianMarkPath(x: number, middle: number): string {
  return `M${x} ${middle - HALF}L${x + HALF} ${middle}L${x} ${middle + HALF}L${x - HALF} ${middle}Z`;
}
