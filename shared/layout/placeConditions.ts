import { branchingDecisions } from './branchingDecisions.ts';
import type { FlowGraph } from './flowGraph.ts';
import { layoutMeasures } from './layoutMeasures.ts';
import type { ConditionSide } from './mapLayout.ts';
import type { RoutePoints } from './traceRoutes.ts';

/** Where the condition of each arrow is written, and the room that those of branching decisions take. */
export interface ConditionPlaces {
  readonly sides: readonly ConditionSide[];
  readonly rooms: readonly Room[];
}

type Room = readonly [left: number, top: number, right: number, bottom: number];

/**
 * A condition stands above its arrow, where the arrow leaves. The exits of a decision lie close together, so that
 * the lowest of three or more has its condition below, where nothing else is.
 */
export function placeConditions(graph: FlowGraph, routes: readonly RoutePoints[]): ConditionPlaces {
  const branching = branchingDecisions(graph);
  const lowest = lowestOfMany(graph, routes);
  const sides = routes.map((_, arrow) => (lowest.has(arrow) ? 'below' : 'above'));
  const rooms = routes.flatMap((route, arrow) => {
    const [start, next] = route;
    if (!start || !next || !branching.has(graph.from[arrow] ?? -1)) return [];
    return [roomOf(start, next, sides[arrow] ?? 'above')];
  });
  return { sides, rooms };
}

type Point = readonly [x: number, y: number];

function roomOf([x, y]: Point, [end]: Point, side: ConditionSide): Room {
  const right = Math.min(end, x + layoutMeasures.conditionWidth);
  const height = layoutMeasures.conditionHeight;
  return side === 'above' ? [x, y - height, right, y] : [x, y, right, y + height];
}

/** Among three or more exits of one decision, the arrow that leaves lowest. */
function lowestOfMany(graph: FlowGraph, routes: readonly RoutePoints[]): ReadonlySet<number> {
  const exits = new Map<number, number[]>();
  for (const [arrow, step] of graph.from.entries()) {
    if (graph.steps[step]?.kind === 'decision') exits.set(step, [...(exits.get(step) ?? []), arrow]);
  }
  const heightOf = (arrow: number) => routes[arrow]?.[0]?.[1] ?? 0;
  const lowest = [...exits.values()]
    .filter((arrows) => arrows.length > 2)
    .map((arrows) => arrows.reduce((low, arrow) => (heightOf(arrow) > heightOf(low) ? arrow : low)));
  return new Set(lowest);
}
