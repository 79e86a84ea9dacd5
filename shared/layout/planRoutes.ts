import type { FlowGraph } from './flowGraph.ts';
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

/** Chooses the way of every arrow, in creation order: straight, else one bend, else through a channel. */
export function planRoutes(graph: FlowGraph, grid: StepGrid): RoutePlan[] {
  const free = new FreeRows(grid, graph.steps.length);
  return graph.arrows.map((_, arrow) => planRoute(graph, grid, free, arrow));
}

function planRoute(graph: FlowGraph, grid: StepGrid, free: FreeRows, arrow: number): RoutePlan {
  const from = graph.from[arrow] ?? 0;
  const to = graph.to[arrow] ?? 0;
  const fromColumn = grid.column[from] ?? 0;
  const toColumn = grid.column[to] ?? 0;
  if (toColumn <= fromColumn) return planBackward(grid, arrow, from, to);
  if (grid.after[from] === to && free.take(from, to)) return { shape: 'straight' };
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

/** Where one bend is enough: beside the sender when the receiver's row is free, beside the receiver when the sender's is. */
function bendGutter(grid: StepGrid, free: FreeRows, from: number, to: number): number | null {
  const first = (grid.column[from] ?? 0) + 1;
  const last = grid.column[to] ?? 0;
  if (first === last) return first;
  if (grid.band[from] === grid.band[to]) return null;
  if (free.takeBefore(to, first)) return first;
  if (free.takeAfter(from, last)) return last;
  return null;
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

/** The empty cells of each row that an arrow may run through: one arrow through each. */
class FreeRows {
  readonly #grid: StepGrid;
  readonly #stepCount: number;
  /** The gap after a step, or before the first step of a row -> the columns taken, as pairs of first and end. */
  readonly #taken = new Map<number, number[]>();

  constructor(grid: StepGrid, stepCount: number) {
    this.#grid = grid;
    this.#stepCount = stepCount;
  }

  /** The whole gap between two neighbours; a gap without a cell can be taken once, too. */
  take(left: number, right: number): boolean {
    const first = (this.#grid.column[left] ?? 0) + 1;
    return this.#take(left, first, Math.max(first + 1, this.#grid.column[right] ?? 0));
  }

  /** The cells from column `first` up to the step. */
  takeBefore(step: number, first: number): boolean {
    const left = this.#grid.before[step] ?? -1;
    if (left >= 0 && (this.#grid.column[left] ?? 0) >= first) return false;
    const gap = left >= 0 ? left : this.#stepCount + (this.#grid.band[step] ?? 0);
    return this.#take(gap, first, this.#grid.column[step] ?? 0);
  }

  /** The cells after the step, up to and without column `end`. */
  takeAfter(step: number, end: number): boolean {
    const right = this.#grid.after[step] ?? -1;
    if (right >= 0 && (this.#grid.column[right] ?? 0) < end) return false;
    return this.#take(step, (this.#grid.column[step] ?? 0) + 1, end);
  }

  #take(gap: number, first: number, end: number): boolean {
    const taken = this.#taken.get(gap) ?? [];
    for (let at = 0; at < taken.length; at += 2) {
      if (first < (taken[at + 1] ?? 0) && (taken[at] ?? 0) < end) return false;
    }
    taken.push(first, end);
    this.#taken.set(gap, taken);
    return true;
  }
}
