import type { ScoredHandoff } from '../analysis/analyseMap.ts';
import type { MapLayout, StepBox } from '../layout/mapLayout.ts';
import { displayName } from '../model/displayName.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { type ArrowShape, arrowShape, roundedLine } from './arrowShape.ts';
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
  /** The same for a sender whose path goes on through decisions, beside it on that other side. */
  leastRoomBeforePath: 48,
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
  const ends = [sender, receiver].map((id) => boxOf(layout, plane, id));
  const shapes = routes.map((points) => shapeOf(points, ends[1]));
  const leastRoom = routes.length > 1 ? style.leastRoomBeforePath : style.leastRoom;
  const pill = drawNumber(chosen, ends[0], routes[0], plane, theme);
  return [
    ...shapes.map(({ line }) => stroke(line, colours.page, style.arrow + 2 * style.arrowEdge)),
    ...shapes.flatMap(({ line, head }) => [
      stroke(line, colour, style.arrow),
      ...(head ? [svgNode('path', { d: head, fill: colour })] : []),
    ]),
    ...ends.flatMap((box) => (box ? [drawEnd(box, colours)] : [])),
    ...drawName(map, sender, ends[0], { side: 'left', leastRoom, afterNumber: pill.right }, plane, colours),
    ...drawName(map, receiver, ends[1], { ...besideReceiver, afterNumber: 0 }, plane, colours),
    ...pill.nodes,
  ];
}

/** The path has one head, where it reaches the receiver; on the way, through decisions, it is a line. */
function shapeOf(points: readonly (readonly [number, number])[], receiver: StepBox | undefined): ArrowShape {
  const tip = points.at(-1);
  const isAtReceiver =
    tip !== undefined &&
    receiver !== undefined &&
    Math.abs(tip[0] - receiver.x) < 1 &&
    tip[1] >= receiver.y &&
    tip[1] <= receiver.y + receiver.height;
  return isAtReceiver ? arrowShape(points, style.arrow) : { line: roundedLine(points), head: '' };
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
  const y = textMiddle(from, plane);
  const paint =
    bin === null
      ? { fill: colours.card, stroke: colours.unscored, 'stroke-width': 0.75, 'stroke-dasharray': '2 1.5' }
      : { fill: arrowColours[theme][bin], stroke: colours.page, 'stroke-width': 1 };
  const box = { x, y: y - style.pillHeight / 2, width, height: style.pillHeight, rx: style.pillHeight / 2 };
  const ink = bin === null ? colours.ink : arrowInks[theme][bin];
  const number = textAt(text, { x: x + width / 2, y }, 'middle', ink);
  return { nodes: [svgNode('rect', { ...box, ...paint }), number], right: x + width };
}

/** The middle of a step, but never so near to the picture's edge that words there would be cut. */
function textMiddle(box: StepBox, plane: SmallMapPlane): number {
  const least = style.labelHeight / 2;
  return Math.max(least, Math.min(box.y + box.height / 2, plane.height - least));
}

/** Where a name is to stand: the side of its step, the room that is enough there, and what the other side holds. */
interface Beside {
  readonly side: 'left' | 'right';
  readonly leastRoom: number;
  readonly afterNumber: number;
}

const besideReceiver = { side: 'right', leastRoom: style.leastRoom } as const;

/** A step's name beside it in its own lane, on the side that was asked for unless the other has more room. */
function drawName(
  map: WorkflowMap,
  id: string,
  box: StepBox | undefined,
  beside: Beside,
  plane: SmallMapPlane,
  colours: MapColours,
): SvgNode[] {
  const step = map.step.get(id);
  if (!step || !box) return [];
  const name = displayName(step);
  const needed = textWidth(name, style.fontSize) + 1;
  const { side, x, room } = nameSide(box, beside, needed, plane);
  const text = fitLine(name, Math.min(needed, room), style.fontSize);
  const width = textWidth(text, style.fontSize);
  const y = textMiddle(box, plane);
  const back = {
    x: (side === 'left' ? x - width : x) - 1.5,
    y: y - style.labelHeight / 2,
    width: width + 3,
    height: style.labelHeight,
  };
  return [
    svgNode('rect', { ...back, rx: 1.5, fill: colours.page, 'fill-opacity': 0.88 }),
    textAt(text, { x, y }, side === 'left' ? 'end' : 'start', colours.ink),
  ];
}

/** The side, where the text begins or ends there, and its room. The side of the arrow keeps the arrow's turn free. */
function nameSide(
  box: StepBox,
  { side, leastRoom, afterNumber }: Beside,
  needed: number,
  plane: SmallMapPlane,
) {
  const behind = box.x + box.width + (side === 'left' ? 3 * style.gap : style.gap);
  const right = Math.max(behind, afterNumber + style.gap);
  const left = box.x - (side === 'right' ? 4 * style.gap : style.gap);
  const sides = {
    left: { side: 'left', x: left, room: left - style.gap },
    right: { side: 'right', x: right, room: plane.width - right - style.gap },
  } as const;
  const [asked, other] = side === 'left' ? [sides.left, sides.right] : [sides.right, sides.left];
  return asked.room < Math.min(needed, leastRoom) && other.room > asked.room ? other : asked;
}

function textAt(text: string, { x, y }: Place, anchor: 'start' | 'middle' | 'end', fill: string): SvgNode {
  const look = { 'font-size': style.fontSize, 'font-weight': 600, 'text-anchor': anchor, fill };
  return svgNode('text', { x, y: y + style.halfLine, ...look }, [text]);
}
