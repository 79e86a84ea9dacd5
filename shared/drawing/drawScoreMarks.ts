import { type PictureTheme, pictureColours } from './pictureStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';

const HALF = 5.5;

/** The span of the raters at the height `y`, with an end at either score. */
export function drawSpan(from: number, to: number, y: number, theme: PictureTheme): SvgNode[] {
  const look = { stroke: pictureColours[theme].ink, 'stroke-width': 1.25 };
  return [
    svgNode('line', { x1: from, y1: y, x2: to, y2: y, ...look }),
    ...[from, to].map((x) => svgNode('line', { x1: x, y1: y - 3, x2: x, y2: y + 3, ...look })),
  ];
}

/** A diamond with an edge of the page’s colour: told by its form, on a bar and beside it. */
export function drawMedianMark(x: number, middle: number, theme: PictureTheme): SvgNode {
  const { ink, page } = pictureColours[theme];
  const d = `M${x} ${middle - HALF}L${x + HALF} ${middle}L${x} ${middle + HALF}L${x - HALF} ${middle}Z`;
  return svgNode('path', { d, fill: page, stroke: ink, 'stroke-width': 1.5 });
}
