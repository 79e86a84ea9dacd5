import type { FlowGraph } from '../model/flowGraph.ts';

/**
 * The row of each step inside its lane, from 0. Steps choose in creation order and see only those created before
 * them, so what is added later moves no step to another row. A step goes on in the row of a step that an arrow joins
 * it with, where nothing stands between the two and no other arrow wants to run. Else it takes a free row: one that no
 * arrow wants, if there is one, and of those the nearest to such a step, or the topmost. It chooses among as many rows
 * as its lane needed when it was created.
 */
export function chooseRows(graph: FlowGraph, column: Int32Array): Int32Array {
  const limits = rowLimits(graph, column);
  const rows = new LaneRows(graph, column);
  for (const [step, limit] of limits.entries()) rows.place(step, limit);
  return rows.row;
}

/** Step -> how many rows its lane had when it was created. */
function rowLimits({ laneOf }: FlowGraph, column: Int32Array): Int32Array {
  const cells = new Map<number, number>();
  const fullest = new Map<number, number>();
  return column.map((at, step) => {
    const lane = laneOf[step] ?? 0;
    const cell = at * column.length + lane;
    const count = (cells.get(cell) ?? 0) + 1;
    cells.set(cell, count);
    const limit = Math.max(count, fullest.get(lane) ?? 1);
    fullest.set(lane, limit);
    return limit;
  });
}

/** Columns that an arrow wants to run through, and the later created of its two steps. */
interface Wanted {
  readonly first: number;
  readonly end: number;
  readonly known: number;
}

class LaneRows {
  readonly row: Int32Array;
  readonly #column: Int32Array;
  readonly #laneOf: Int32Array;
  /** Step -> the steps of its lane that an arrow to the right joins it with. */
  readonly #joined: readonly (readonly number[])[];
  /** The columns of each row that are taken. */
  readonly #taken = new Map<number, Set<number>>();
  /** The columns that arrows from and to the steps of a row want to run through: first, end and the step. */
  readonly #wanted = new Map<number, Wanted[]>();

  constructor(graph: FlowGraph, column: Int32Array) {
    this.row = new Int32Array(column.length);
    this.#column = column;
    this.#laneOf = graph.laneOf;
    this.#joined = joinedInLane(graph, column);
  }

  place(step: number, limit: number): void {
    const row = limit === 1 ? 0 : this.#choose(step, limit);
    this.row[step] = row;
    const key = this.#key(step, row);
    const taken = this.#taken.get(key);
    if (taken) taken.add(this.#columnOf(step));
    else this.#taken.set(key, new Set([this.#columnOf(step)]));
    for (const other of this.#joined[step] ?? []) this.#want(key, step, other);
  }

  #choose(step: number, limit: number): number {
    const known = (this.#joined[step] ?? []).filter((other) => other < step);
    const straight = known.find((other) => this.#isClear(step, other));
    if (straight !== undefined) return this.#rowOf(straight);
    const near = known[0] === undefined ? 0 : this.#rowOf(known[0]);
    const free = Array.from({ length: limit }, (_, row) => row).filter((row) => this.#isFree(step, row));
    const cost = (row: number) =>
      Number(this.#isWanted(step, row, Number.POSITIVE_INFINITY)) * limit + Math.abs(row - near);
    return free.reduce((best, row) => (cost(row) < cost(best) ? row : best), free[0] ?? 0);
  }

  /** Whether the step may stand in the other one's row with nothing between the two. */
  #isClear(step: number, other: number): boolean {
    const row = this.#rowOf(other);
    if (!this.#isFree(step, row) || this.#isWanted(step, row, step)) return false;
    const [a, b] = [this.#columnOf(step), this.#columnOf(other)];
    const taken = this.#taken.get(this.#key(step, row));
    for (let between = Math.min(a, b) + 1; between < Math.max(a, b); between += 1) {
      if (taken?.has(between)) return false;
    }
    return true;
  }

  #isFree(step: number, row: number): boolean {
    return !this.#taken.get(this.#key(step, row))?.has(this.#columnOf(step));
  }

  /** Whether an arrow wants to run where the step would stand; of those to steps created before `since` only. */
  #isWanted(step: number, row: number, since: number): boolean {
    const column = this.#columnOf(step);
    const wanted = this.#wanted.get(this.#key(step, row)) ?? [];
    return wanted.some(({ first, end, known }) => first <= column && column < end && known < since);
  }

  #want(key: number, step: number, other: number): void {
    const [a, b] = [this.#columnOf(step), this.#columnOf(other)];
    const [first, end] = [Math.min(a, b) + 1, Math.max(a, b)];
    if (first === end) return;
    const wanted = this.#wanted.get(key);
    const entry = { first, end, known: Math.max(step, other) };
    if (wanted) wanted.push(entry);
    else this.#wanted.set(key, [entry]);
  }

  #rowOf(step: number): number {
    return this.row[step] ?? 0;
  }

  #columnOf(step: number): number {
    return this.#column[step] ?? 0;
  }

  #key(step: number, row: number): number {
    return (this.#laneOf[step] ?? 0) * this.row.length + row;
  }
}

function joinedInLane({ from, to, laneOf }: FlowGraph, column: Int32Array): number[][] {
  const joined: number[][] = Array.from(column, () => []);
  for (const [arrow, sender] of from.entries()) {
    const receiver = to[arrow] ?? 0;
    if (laneOf[sender] !== laneOf[receiver] || (column[sender] ?? 0) >= (column[receiver] ?? 0)) continue;
    joined[receiver]?.push(sender);
    joined[sender]?.push(receiver);
  }
  return joined;
}
