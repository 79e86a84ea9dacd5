import type { ScoredHandoff } from '../analysis/analyseMap.ts';
import type { MapLayout, StepBox } from '../layout/mapLayout.ts';
import { displayName } from '../model/names.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { arrowShape } from './arrowShape.ts';
import { arrowColours, arrowInks, type Theme } from './heatPalette.ts';
import { type MapColours, mapColours } from './mapStyle.ts';
import type { SmallMapPlane } from './smallMapPlane.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { textWidth } from './textWidth.ts';
import { fitLine } from './wrapText.ts';

/** Sizes in points, as printed. */
const style = {
  arrow: 2.6,
  /** White beside the arrow, so that what it crosses does not touch it. */
  arrowEdge: 1.4,
  fontSize: 9,
  halfLine: 3.2,
  labelHeight: 11,
  gap: 3,
  pillHeight: 11,
  pillPadding: 3.5,
  /** A name with less room than this goes to the other side of its step if that has more. */
  leastRoom: 80,
} as const;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The handoff that the picture is about: its path in its heat, thick; its number beside its beginning; its two steps
 * filled and named, the sender to the left and the receiver to the right, so that the arrow stays free.
 */
export function drawChosenHandoff(
  map: WorkflowMap,
  layout: MapLayout,
  plane: SmallMapPlane,
  chosen: ScoredHandoff,
  theme: Theme,
): SvgNode[] {
  const colours = mapColours[theme];
  const { sender, receiver, connectionIds } = chosen.found;
  const routes = connectionIds
    .flatMap((id) => layout.routes.get(id) ?? [])
    .map((route) => plane.pointsOf(route));
  const colour = chosen.bin === null ? colours.unscored : arrowColours[theme][chosen.bin];
  const shapes = routes.map((points) => arrowShape(points, style.arrow));
  const ends = [sender, receiver].map((id) => boxOf(layout, plane, id));
  const pill = drawNumber(chosen, ends[0], routes[0], plane, theme);
  return [
    ...shapes.map(({ line }) => stroke(line, colours.page, style.arrow + 2 * style.arrowEdge)),
    ...shapes.flatMap(({ line, head }) => [
      stroke(line, colour, style.arrow),
      svgNode('path', { d: head, fill: colour }),
    ]),
    ...ends.flatMap((box) => (box ? [drawEnd(box, colours)] : [])),
    ...drawName(map, sender, ends[0], 'left', pill.right, plane, colours),
    ...drawName(map, receiver, ends[1], 'right', 0, plane, colours),
    ...pill.nodes,
  ];
}

function boxOf(layout: MapLayout, plane: SmallMapPlane, id: string): StepBox | undefined {
  const step = layout.steps.get(id);
  return step && plane.boxOf(step);
}

function stroke(d: string, colour: string, width: number): SvgNode {
  return svgNode('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linejoin': 'round',
  });
}

function drawEnd({ x, y, width, height }: StepBox, colours: MapColours): SvgNode {
  return svgNode('rect', { x, y, width, height, rx: 1, fill: colours.ink });
}

/** The heat, or a question mark, right of where the arrow first turns: there nothing of the handoff itself lies. */
function drawNumber(
  { heat, bin }: ScoredHandoff,
  from: StepBox | undefined,
  points: readonly (readonly [number, number])[] | undefined,
  plane: SmallMapPlane,
  theme: Theme,
): { readonly nodes: readonly SvgNode[]; readonly right: number } {
  if (!from) return { nodes: [], right: 0 };
  const colours = mapColours[theme];
  const text = heat === null ? '?' : String(Math.round(heat));
  const width = Math.max(style.pillHeight, textWidth(text, style.fontSize) + 2 * style.pillPadding);
  const turn = points?.[1]?.[0] ?? from.x + from.width;
  const x = Math.min(turn + style.gap, plane.width - width - 1);
  const y = from.y + from.height / 2;
  const paint =
    bin === null
      ? { fill: colours.card, stroke: colours.unscored, 'stroke-width': 0.75, 'stroke-dasharray': '2 1.5' }
      : { fill: arrowColours[theme][bin], stroke: colours.page, 'stroke-width': 1 };
  const box = { x, y: y - style.pillHeight / 2, width, height: style.pillHeight, rx: style.pillHeight / 2 };
  const ink = bin === null ? colours.ink : arrowInks[theme][bin];
  const number = textAt(text, { x: x + width / 2, y }, 'middle', ink);
  return { nodes: [svgNode('rect', { ...box, ...paint }), number], right: x + width };
}

/** A step's name beside it in its own lane, on the side that was asked for unless the other has more room. */
function drawName(
  map: WorkflowMap,
  id: string,
  box: StepBox | undefined,
  side: 'left' | 'right',
  afterNumber: number,
  plane: SmallMapPlane,
  colours: MapColours,
): SvgNode[] {
  const step = map.step.get(id);
  if (!step || !box) return [];
  const name = displayName(step);
  const needed = textWidth(name, style.fontSize) + 1;
  const right = Math.max(
    box.x + box.width + (side === 'left' ? 3 * style.gap : style.gap),
    afterNumber + style.gap,
  );
  const left = box.x - (side === 'right' ? 4 * style.gap : style.gap);
  const room = { left: left - style.gap, right: plane.width - right - style.gap };
  const other = side === 'left' ? 'right' : 'left';
  const isTight = room[side] < Math.min(needed, style.leastRoom) && room[other] > room[side];
  const shown = isTight ? other : side;
  const text = fitLine(name, Math.min(needed, room[shown]), style.fontSize);
  const width = textWidth(text, style.fontSize);
  const place = { x: shown === 'left' ? left : right, y: box.y + box.height / 2 };
  const back = {
    x: (shown === 'left' ? left - width : right) - 1.5,
    y: place.y - style.labelHeight / 2,
    width: width + 3,
    height: style.labelHeight,
  };
  return [
    svgNode('rect', { ...back, rx: 1.5, fill: colours.page, opacity: 0.88 }),
    textAt(text, place, shown === 'left' ? 'end' : 'start', colours.ink),
  ];
}

function textAt(text: string, { x, y }: Place, anchor: 'start' | 'middle' | 'end', fill: string): SvgNode {
  const look = { 'font-size': style.fontSize, 'font-weight': 600, 'text-anchor': anchor, fill };
  return svgNode('text', { x, y: y + style.halfLine, ...look }, [text]);
}
