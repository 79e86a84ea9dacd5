import { analyseMap } from '../analysis/analyseMap.ts';
import type { PictureSubject } from '../analysis/pictureSubject.ts';
import { shownName } from '../model/shownName.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import { drawHeading } from './drawHeading.ts';
import { drawHeatMapSheet } from './drawHeatMapSheet.ts';
import { drawSmallLines } from './drawLegend.ts';
import { drawPictureOf } from './drawPictureOf.ts';
import { legendLines, type PictureEdition } from './legendLines.ts';
import { framePicture, partsOf } from './picture.ts';
import { pictureColours } from './pictureStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { wrapText } from './wrapText.ts';

const MARGIN = 24;
const HEADING_HEIGHT = 56;
const READING = { size: 13, lineHeight: 18, most: 3, gap: 8 } as const;
const LEGEND_GAP = 16;
const WIDTH = 880;

/**
 * A picture as it leaves Baton, as a file: light, with its title, what it says, weights, raters, version and date.
 * @throws Error when the handoff that it is about is not on the map.
 */
export function drawPictureSheet(
  map: WorkflowMap,
  subject: PictureSubject,
  edition: PictureEdition,
): SvgNode {
  if (subject.kind === 'heatMap') return drawHeatMapSheet(map, edition, subject.lens);
  const picture = drawPictureOf(map, subject, { width: WIDTH, theme: 'light', raters: edition.raters });
  if (!picture) throw new Error('The picture is about a handoff that this map does not have.');
  const { drawing } = picture;
  const width = Math.max(WIDTH, Number(drawing.attributes.width));
  const colours = pictureColours.light;
  const [title = '', says = ''] = [wordsOf(drawing, 'title'), wordsOf(drawing, 'desc')];
  const heading = drawHeading(titleOf(map), title, width, colours);
  const reading = wrapText(says, width, READING.size, READING.most).lines;
  const top = MARGIN + HEADING_HEIGHT + reading.length * READING.lineHeight + READING.gap;
  const below = top + Number(drawing.attributes.height) + LEGEND_GAP;
  const lines = legendLines(map, analyseMap(map), edition);
  const legend = drawSmallLines(lines, { top: 0, width, colours });
  const size = { width: width + 2 * MARGIN, height: below + legend.height + MARGIN };
  const at = (y: number, nodes: readonly SvgNode[]) =>
    svgNode('g', { transform: `translate(${MARGIN} ${y})` }, nodes);
  const nodes = [
    svgNode('rect', { x: 0, y: 0, ...size, fill: colours.page }),
    at(MARGIN, heading),
    at(
      MARGIN + HEADING_HEIGHT,
      reading.map((line, index) => readingLine(line, index, colours.ink)),
    ),
    at(top, partsOf(drawing)),
    at(below, legend.nodes),
  ];
  return framePicture(nodes, { title: `${titleOf(map)}: ${title}`, reading: says, ...size });
}

function titleOf(map: WorkflowMap): string {
  return shownName(workflowOf(map).title) || 'Untitled workflow';
}

function readingLine(line: string, index: number, fill: string): SvgNode {
  return svgNode('text', { x: 0, y: 13 + index * READING.lineHeight, 'font-size': READING.size, fill }, [
    line,
  ]);
}

function wordsOf({ children }: SvgNode, tag: 'title' | 'desc'): string {
  const node = children.find((child) => typeof child !== 'string' && child.tag === tag);
  return typeof node === 'string' ? node : String(node?.children[0] ?? '');
}
