import type { FlowGraph } from '../model/flowGraph.ts';
import { FreeRows } from './freeRows.ts';
import type { StepGrid } from './placeSteps.ts';
import type { RoutePlan } from './routePlan.ts';
import { Traffic } from './traffic.ts';

/**
 * Chooses the way of every arrow: straight, else with one bend, else through a channel; of equals the one that crosses
 * the fewest arrows planned before it. Rows are given to straight arrows first, then to the others in creation order.
 */
export function planRoutes(graph: FlowGraph, grid: StepGrid): RoutePlan[] {
  const free = new FreeRows(grid, graph.steps.length);
  const traffic = new Traffic(graph, grid);
  const straight = graph.arrows.map((_, arrow) => isStraight(graph, grid, free, arrow));
  return straight.map((is, arrow) => {
    const plan: RoutePlan = is ? { shape: 'straight' } : planTurning(graph, grid, free, traffic, arrow);
    traffic.add(arrow, plan);
    return plan;
  });
}

function isStraight(graph: FlowGraph, grid: StepGrid, free: FreeRows, arrow: number): boolean {
  const from = graph.from[arrow] ?? 0;
  const to = graph.to[arrow] ?? 0;
  return grid.after[from] === to && (grid.column[from] ?? 0) < (grid.column[to] ?? 0) && free.take(from, to);
}

function planTurning(
  graph: FlowGraph,
  grid: StepGrid,
  free: FreeRows,
  traffic: Traffic,
  arrow: number,
): RoutePlan {
  const from = graph.from[arrow] ?? 0;
  const to = graph.to[arrow] ?? 0;
  if ((grid.column[to] ?? 0) <= (grid.column[from] ?? 0)) return planBackward(grid, arrow, from, to);
  const cost = (plan: RoutePlan) => traffic.crossings(arrow, plan);
  const bends = bendGutters(grid, from, to).filter((gutter) => free.mayBend(from, gutter, to));
  const bend = fewest(
    bends.map((gutter) => planBend(grid, arrow, from, to, gutter)),
    cost,
  );
  if (bend?.shape !== 'bend')
    return fewest(plansForward(grid, arrow, from, to), cost) ?? { shape: 'straight' };
  free.takeBend(from, bend.run.gutter, to);
  return bend;
}

/** The first of those that cost least. */
function fewest<T>(list: readonly T[], cost: (each: T) => number): T | undefined {
  if (list.length < 2) return list[0];
  let best: { readonly each: T; readonly cost: number } | undefined;
  for (const each of list) {
    const own = cost(each);
    if (!best || own < best.cost) best = { each, cost: own };
  }
  return best?.each;
}

function planBend(grid: StepGrid, arrow: number, from: number, to: number, gutter: number): RoutePlan {
  const fromBand = grid.band[from] ?? 0;
  const toBand = grid.band[to] ?? 0;
  return {
    shape: 'bend',
    run: { arrow, gutter, fromBand, toBand, leaves: from, enters: to, turnsBack: false },
  };
}

/** Where one bend may be enough: beside the sender, beside the receiver, or where the free part of either's row ends. */
function bendGutters(grid: StepGrid, from: number, to: number): number[] {
  const first = (grid.column[from] ?? 0) + 1;
  const last = grid.column[to] ?? 0;
  if (first === last) return [first];
  if (grid.band[from] === grid.band[to]) return [];
  const end = grid.column[grid.after[from] ?? -1] ?? last;
  const begin = (grid.column[grid.before[to] ?? -1] ?? first - 1) + 1;
  return [first, last, end, begin].filter(
    (gutter, place, all) => gutter >= first && gutter <= last && all.indexOf(gutter) === place,
  );
}

/** Forward past steps in the way: along the channel next to the receiver's row, or next to the sender's. */
function plansForward(grid: StepGrid, arrow: number, from: number, to: number): RoutePlan[] {
  const fromBand = grid.band[from] ?? 0;
  const toBand = grid.band[to] ?? 0;
  const bands = fromBand < toBand ? [toBand - 1, fromBand + 1] : [toBand + 1, fromBand - 1];
  return bands.map((band) => throughChannel(grid, arrow, from, to, band, false));
}

/** Backward, or to the step itself: along the top of the upper of the two lanes; a loop stays just above its step. */
function planBackward(grid: StepGrid, arrow: number, from: number, to: number): RoutePlan {
  const upper = Math.min(grid.band[from] ?? 0, grid.band[to] ?? 0);
  const band = from === to ? upper - 1 : laneTop(grid, upper);
  return throughChannel(grid, arrow, from, to, band, true);
}

function laneTop(grid: StepGrid, band: number): number {
  let low = 0;
  let high = grid.laneBand.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((grid.laneBand[middle] ?? 0) <= band) low = middle;
    else high = middle - 1;
  }
  return grid.laneBand[low] ?? 0;
}

function throughChannel(
  grid: StepGrid,
  arrow: number,
  from: number,
  to: number,
  band: number,
  turnsBack: boolean,
): RoutePlan {
  const fromBand = grid.band[from] ?? 0;
  const toBand = grid.band[to] ?? 0;
  const fromGutter = (grid.column[from] ?? 0) + 1;
  const toGutter = grid.column[to] ?? 0;
  return {
    shape: 'channel',
    out: { arrow, gutter: fromGutter, fromBand, toBand: band, leaves: from, enters: -1, turnsBack },
    crossing: { arrow, band, fromGutter, toGutter, dips: !turnsBack && fromBand === toBand },
    into: { arrow, gutter: toGutter, fromBand: band, toBand, leaves: -1, enters: to, turnsBack },
  };
}
