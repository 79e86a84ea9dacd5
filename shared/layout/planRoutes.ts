import type { FlowGraph } from './flowGraph.ts';
import { FreeRows } from './freeRows.ts';
import type { StepGrid } from './placeSteps.ts';

/** A vertical part of a route, in gutter g (the room left of column g), between two bands. */
export interface Run {
  readonly arrow: number;
  readonly gutter: number;
  readonly fromBand: number;
  readonly toBand: number;
  /** The step whose right side the run comes from, or -1 when it comes out of a channel. */
  readonly leaves: number;
  /** The step whose left side the run goes to, or -1 when it goes into a channel. */
  readonly enters: number;
  /** True where the route turns back: it comes and goes on the same side of the run. */
  readonly turnsBack: boolean;
}

/** A horizontal part of a route, in a channel, between two gutters. */
export interface Crossing {
  readonly arrow: number;
  readonly band: number;
  readonly fromGutter: number;
  readonly toGutter: number;
  /** True for a route that stays in its row but for the steps in its way: it dips below them. */
  readonly dips: boolean;
}

/** `straight` has no run, `bend` one, `channel` two with a crossing between them. */
export type RoutePlan =
  | { readonly shape: 'straight' }
  | { readonly shape: 'bend'; readonly run: Run }
  | { readonly shape: 'channel'; readonly out: Run; readonly crossing: Crossing; readonly into: Run };

/**
 * Chooses the way of every arrow: straight, else one bend, else through a channel. Rows are given to straight arrows
 * first, then to the others in creation order.
 */
export function planRoutes(graph: FlowGraph, grid: StepGrid): RoutePlan[] {
  const free = new FreeRows(grid, graph.steps.length);
  const straight = graph.arrows.map((_, arrow) => isStraight(graph, grid, free, arrow));
  return straight.map((is, arrow) => (is ? { shape: 'straight' } : planTurning(graph, grid, free, arrow)));
}

function isStraight(graph: FlowGraph, grid: StepGrid, free: FreeRows, arrow: number): boolean {
  const from = graph.from[arrow] ?? 0;
  const to = graph.to[arrow] ?? 0;
  return grid.after[from] === to && (grid.column[from] ?? 0) < (grid.column[to] ?? 0) && free.take(from, to);
}

function planTurning(graph: FlowGraph, grid: StepGrid, free: FreeRows, arrow: number): RoutePlan {
  const from = graph.from[arrow] ?? 0;
  const to = graph.to[arrow] ?? 0;
  if ((grid.column[to] ?? 0) <= (grid.column[from] ?? 0)) return planBackward(grid, arrow, from, to);
  const bendAt = bendGutter(grid, free, from, to);
  if (bendAt === null) return planForward(grid, arrow, from, to);
  return {
    shape: 'bend',
    run: {
      arrow,
      gutter: bendAt,
      fromBand: grid.band[from] ?? 0,
      toBand: grid.band[to] ?? 0,
      leaves: from,
      enters: to,
      turnsBack: false,
    },
  };
}

/**
 * Where one bend is enough: beside the sender when the receiver's row is free, beside the receiver when the sender's
 * is, else between the two where both are.
 */
function bendGutter(grid: StepGrid, free: FreeRows, from: number, to: number): number | null {
  const first = (grid.column[from] ?? 0) + 1;
  const last = grid.column[to] ?? 0;
  if (first === last) return first;
  if (grid.band[from] === grid.band[to]) return null;
  if (free.takeBefore(to, first)) return first;
  if (free.takeAfter(from, last)) return last;
  return turns(grid, from, to).find((gutter) => free.takeBoth(from, gutter, to)) ?? null;
}

/** Gutters between sender and receiver: where the free part of the sender's row ends, where that of the receiver's begins. */
function turns(grid: StepGrid, from: number, to: number): number[] {
  const [left, right] = [grid.column[from] ?? 0, grid.column[to] ?? 0];
  const end = grid.column[grid.after[from] ?? -1] ?? right;
  const begin = (grid.column[grid.before[to] ?? -1] ?? left) + 1;
  return [end, begin].filter((gutter) => gutter > left + 1 && gutter < right);
}

/** Forward past steps in the way: along the channel next to the receiver's row. */
function planForward(grid: StepGrid, arrow: number, from: number, to: number): RoutePlan {
  const fromBand = grid.band[from] ?? 0;
  const toBand = grid.band[to] ?? 0;
  const band = fromBand < toBand ? toBand - 1 : toBand + 1;
  return throughChannel(grid, arrow, from, to, band, false);
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
