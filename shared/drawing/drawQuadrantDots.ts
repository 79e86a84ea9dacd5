import { drawWords } from './drawWords.ts';
import { arrowColours } from './heatPalette.ts';
import { heatThemeOf, type PictureTheme, pictureColours, pictureText } from './pictureStyle.ts';
import { dotRadius, type PlannedDot, type QuadrantPlan } from './quadrantPlan.ts';
import { nearestOn } from './spreadLabels.ts';
import { type SvgNode, svgNode } from './svgNode.ts';

/** Lines lowest, then the dots, the hottest on top, then the labels. */
export function drawQuadrantDots({ dots }: QuadrantPlan, theme: PictureTheme): SvgNode[] {
  return [
    ...dots.flatMap((dot) => drawLeader(dot, theme)),
    ...dots.toReversed().map((dot) => drawDot(dot, theme)),
    ...dots.flatMap((dot) => drawLabel(dot, theme)),
  ];
}

function drawDot({ placed: { handoff, heat, readiness }, at }: PlannedDot, theme: PictureTheme): SvgNode {
  const fill = arrowColours[heatThemeOf(theme)][handoff.bin ?? 1];
  const look = { fill, stroke: pictureColours[theme].page, 'stroke-width': 1 };
  return svgNode('g', {}, [
    svgNode('title', {}, [`${handoff.name}: heat ${Math.round(heat)}, readiness ${Math.round(readiness)}`]),
    svgNode('circle', { cx: at.x, cy: at.y, r: dotRadius, ...look }),
  ]);
}

/** A line to a label that does not stand right beside its dot. */
function drawLeader({ at, label }: PlannedDot, theme: PictureTheme): SvgNode[] {
  if (!label) return [];
  const end = nearestOn(label.box, at);
  if (Math.hypot(end.x - at.x, end.y - at.y) < dotRadius + 6) return [];
  const look = { stroke: pictureColours[theme].flow, 'stroke-width': 0.75 };
  return [svgNode('line', { x1: at.x, y1: at.y, x2: end.x, y2: end.y, ...look })];
}

function drawLabel({ at, label }: PlannedDot, theme: PictureTheme): SvgNode[] {
  if (!label) return [];
  const { box, lines } = label;
  const end = box.x >= at.x ? 'left' : box.x + box.width <= at.x ? 'right' : 'middle';
  const x = { left: box.x + 2, middle: box.x + box.width / 2, right: box.x + box.width - 2 }[end];
  return lines.map((line, index) =>
    drawWords(line, x, box.y + (index + 0.5) * pictureText.lineHeight, {
      fill: pictureColours[theme].ink,
      size: pictureText.small,
      weight: 500,
      end,
    }),
  );
}
