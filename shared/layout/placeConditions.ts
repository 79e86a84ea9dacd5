import type { FlowGraph } from '../model/flowGraph.ts';
import { branchesWide, branchingDecisions } from './branchingDecisions.ts';
import { type ConditionCandidate, conditionCandidates } from './conditionCandidates.ts';
import { layoutMeasures } from './layoutMeasures.ts';
import type { ConditionPlace, Point, StepBox } from './mapLayout.ts';
import type { Area, OccupiedPlane } from './occupiedPlane.ts';
import { overlap, type RouteLines, type Segment } from './routeSegments.ts';

/** Where the condition of an arrow is written, before its label has a place. */
export interface ConditionRoom {
  readonly side: 'above' | 'below';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** What is kept free for it; null for an arrow that has no condition. */
  readonly room: Area | null;
  /** The arrow's own label may stand in its room: the condition then stands above the label. */
  readonly givesWay: boolean;
}

type TakenRoom = ConditionRoom & { readonly room: Area };

export const noCondition: ConditionRoom = {
  side: 'above',
  x: 0,
  y: 0,
  width: 0,
  room: null,
  givesWay: false,
};

/**
 * A condition stands above its arrow, where the arrow leaves. The exits of a decision lie close together, so that
 * the lowest of three has its condition below; those of more stand before the receivers. A place that covers a step
 * or another condition is not taken, one that covers other arrows only when there is no better. `occupied` holds the
 * steps, and afterwards the rooms of the conditions, too.
 */
export function placeConditions(
  graph: FlowGraph,
  routes: readonly (readonly Segment[])[],
  lines: RouteLines,
  numbers: readonly number[],
  boxes: readonly StepBox[],
  occupied: OccupiedPlane,
): ConditionRoom[] {
  const branching = branchingDecisions(graph);
  const lowest = lowestOfThree(graph, branching, routes);
  const exitsAt = (arrow: number) => branching.get(graph.from[arrow] ?? -1) ?? 0;
  const rooms: ConditionRoom[] = [];
  const place = (arrow: number) => {
    const own = routes[arrow] ?? [];
    const exits = exitsAt(arrow);
    const sender = boxes[graph.from[arrow] ?? -1];
    const wish = {
      inset: sender && own[0] ? sender.x + sender.width - own[0].from[0] : 0,
      preferBelow: lowest.has(arrow),
      atStart: exits > 0 && !branchesWide(exits),
    };
    const gives = exits === 0 && (numbers[arrow] ?? 0) > 0;
    const found = bestRoom(conditionCandidates(own, wish), gives, own, occupied, lines);
    if (!found) return;
    const isWritten = graph.arrows[arrow]?.condition.trim() !== '';
    rooms[arrow] = isWritten ? found : { ...found, room: null };
    if (isWritten) occupied.add(found.room);
  };
  for (const arrow of graph.arrows.keys()) if (exitsAt(arrow) > 0) place(arrow);
  for (const [arrow, { condition }] of graph.arrows.entries()) {
    if (exitsAt(arrow) > 0) continue;
    if (condition.trim() !== '') place(arrow);
    else rooms[arrow] = { ...noCondition, ...startOf(routes[arrow] ?? []) };
  }
  return rooms;
}

/** Where a condition that is yet to be written is typed. */
function startOf([first]: readonly Segment[]) {
  return first && { x: first.from[0], y: first.from[1], width: layoutMeasures.leastConditionWidth };
}

/** The free room that covers the fewest other arrows, and the first of equals; where none is free the first of all. */
function bestRoom(
  candidates: Iterable<ConditionCandidate>,
  gives: boolean,
  own: readonly Segment[],
  occupied: OccupiedPlane,
  lines: RouteLines,
): TakenRoom | null {
  let first: TakenRoom | null = null;
  let best: TakenRoom | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const place = roomOf(candidate, gives);
    first ??= place;
    if (place.room[1] < 0 || occupied.count(place.room, 1) > 0) continue;
    const covered = lines.covered(place.room, own, fewest);
    if (covered === 0) return place;
    if (covered < fewest) [best, fewest] = [place, covered];
  }
  return best ?? first;
}

/** A label that has no room beside the words stands under them, so that they need room above it, too. */
function roomOf({ side, x, y, width, length }: ConditionCandidate, gives: boolean): TakenRoom {
  const { conditionHeight, labelHeight, labelWidth } = layoutMeasures;
  const givesWay = gives && side === 'above' && length < width + labelWidth + 16;
  const height = conditionHeight + (givesWay ? labelHeight / 2 + 1 : 0);
  const room: Area = side === 'above' ? [x, y - height, x + width, y] : [x, y, x + width, y + height];
  return { side, x, y, width, room, givesWay };
}

/** Of a decision with three exits, the arrow that leaves lowest. */
function lowestOfThree(
  graph: FlowGraph,
  branching: ReadonlyMap<number, number>,
  routes: readonly (readonly Segment[])[],
): ReadonlySet<number> {
  const heightOf = (arrow: number) => routes[arrow]?.[0]?.from[1] ?? 0;
  const lowest = new Map<number, number>();
  for (const [arrow, step] of graph.from.entries()) {
    if (branching.get(step) !== 3) continue;
    const low = lowest.get(step);
    if (low === undefined || heightOf(arrow) > heightOf(low)) lowest.set(step, arrow);
  }
  return new Set(lowest.values());
}

/** The place of a condition once the label of its arrow has its own. */
export function conditionBeside({ side, x, y, width }: ConditionRoom, label: Point): ConditionPlace {
  const { conditionHeight, labelHeight, labelWidth } = layoutMeasures;
  const words: Area = [x, y - conditionHeight, x + width, y];
  const pill: Area = [
    label.x - labelWidth / 2,
    label.y - labelHeight / 2,
    label.x + labelWidth / 2,
    label.y + labelHeight / 2,
  ];
  return { side, x, y, width, underLabel: side === 'above' && label.y === y && overlap(words, pill) };
}
