import type { FlowGraph } from './flowGraph.ts';

/**
 * The row of each step inside its lane, from 0, found column by column in creation order. A step goes on in the row of
 * a step that leads to it where nothing stands between the two. Else it takes a free row: one that no arrow wants to
 * run along, if there is one, and of those the nearest to the step that leads to it, or the topmost.
 * It chooses among as many rows as its lane needed when it was created, so what is added later moves it to no other.
 */
export function chooseRows(graph: FlowGraph, column: Int32Array): Int32Array {
  const rows = new LaneRows(graph, column);
  for (const step of stepsByColumn(column)) rows.place(step);
  return rows.row;
}

function stepsByColumn(column: Int32Array): number[] {
  return [...column.keys()].sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0) || a - b);
}

class LaneRows {
  readonly row: Int32Array;
  readonly #graph: FlowGraph;
  readonly #column: Int32Array;
  /** Step -> how many rows its lane had when it was created. */
  readonly #limit: Int32Array;
  /** Step -> the arrows that lead right from or to a step of its own lane. */
  readonly #entries: readonly (readonly number[])[];
  readonly #exits: readonly (readonly number[])[];
  /** The rightmost step of each row so far. */
  readonly #lastOf = new Map<number, number>();
  /** The columns that an arrow out of a step of the row wants to run through, as pairs of first and end. */
  readonly #wanted = new Map<number, number[]>();

  constructor(graph: FlowGraph, column: Int32Array) {
    this.#graph = graph;
    this.#column = column;
    this.row = new Int32Array(column.length);
    this.#limit = rowLimits(graph, column);
    const { entries, exits } = arrowsInLane(graph, column);
    this.#entries = entries;
    this.#exits = exits;
  }

  place(step: number): void {
    const row = this.#choose(step);
    this.row[step] = row;
    this.#lastOf.set(this.#key(step, row), step);
    this.#want(step, row);
  }

  #choose(step: number): number {
    const before = this.#stepsBefore(step);
    const straight = before.find((other) => this.#lastOf.get(this.#key(step, this.#rowOf(other))) === other);
    if (straight !== undefined) return this.#rowOf(straight);
    const near = before[0] === undefined ? 0 : this.#rowOf(before[0]);
    const free = Array.from({ length: this.#limit[step] ?? 1 }, (_, row) => row).filter((row) =>
      this.#isFree(step, row),
    );
    const cost = (row: number) => Number(this.#isWanted(step, row)) * free.length + Math.abs(row - near);
    return free.reduce((best, row) => (cost(row) < cost(best) ? row : best), free[0] ?? 0);
  }

  /** The steps of the lane that lead to this one, in the order of their arrows. */
  #stepsBefore(step: number): number[] {
    return (this.#entries[step] ?? []).map((arrow) => this.#graph.from[arrow] ?? 0);
  }

  #rowOf(step: number): number {
    return this.row[step] ?? 0;
  }

  #isFree(step: number, row: number): boolean {
    const last = this.#lastOf.get(this.#key(step, row));
    return last === undefined || this.#column[last] !== this.#column[step];
  }

  #isWanted(step: number, row: number): boolean {
    const column = this.#column[step] ?? 0;
    const wanted = this.#wanted.get(this.#key(step, row)) ?? [];
    for (let at = 0; at < wanted.length; at += 2) {
      if ((wanted[at] ?? 0) <= column && column < (wanted[at + 1] ?? 0)) return true;
    }
    return false;
  }

  #want(step: number, row: number): void {
    const first = (this.#column[step] ?? 0) + 1;
    for (const arrow of this.#exits[step] ?? []) {
      const end = this.#column[this.#graph.to[arrow] ?? 0] ?? 0;
      if (end === first) continue;
      const key = this.#key(step, row);
      const wanted = this.#wanted.get(key);
      if (wanted) wanted.push(first, end);
      else this.#wanted.set(key, [first, end]);
    }
  }

  #key(step: number, row: number): number {
    return (this.#graph.laneOf[step] ?? 0) * this.row.length + row;
  }
}

function rowLimits({ laneOf }: FlowGraph, column: Int32Array): Int32Array {
  const cells = new Map<number, number>();
  const columnCount = column.reduce((most, at) => Math.max(most, at + 1), 1);
  const fullest = new Map<number, number>();
  return column.map((at, step) => {
    const lane = laneOf[step] ?? 0;
    const cell = lane * columnCount + at;
    const count = (cells.get(cell) ?? 0) + 1;
    cells.set(cell, count);
    const limit = Math.max(count, fullest.get(lane) ?? 1);
    fullest.set(lane, limit);
    return limit;
  });
}

function arrowsInLane({ from, to, laneOf }: FlowGraph, column: Int32Array) {
  const entries: number[][] = Array.from(column, () => []);
  const exits: number[][] = Array.from(column, () => []);
  for (const [arrow, sender] of from.entries()) {
    const receiver = to[arrow] ?? 0;
    if (laneOf[sender] !== laneOf[receiver] || (column[sender] ?? 0) >= (column[receiver] ?? 0)) continue;
    entries[receiver]?.push(arrow);
    exits[sender]?.push(arrow);
  }
  return { entries, exits };
}
