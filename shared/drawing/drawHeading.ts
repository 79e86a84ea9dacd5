import type { MapColours } from './mapStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { leftLine } from './textDirection.ts';
import { fitLine } from './wrapText.ts';

/** Title and one line below it, from 0, 0: what heads every picture that leaves Baton. */
export function drawHeading(title: string, below: string, width: number, colours: MapColours): SvgNode[] {
  return [
    svgNode(
      'text',
      { ...leftLine(title, 0), y: 20, 'font-size': 20, 'font-weight': 650, fill: colours.ink },
      [fitLine(title, width, 21)],
    ),
    svgNode('text', { x: 0, y: 42, 'font-size': 13, fill: colours.quietInk }, [fitLine(below, width, 13)]),
  ];
}
