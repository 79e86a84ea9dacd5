import type { FlowGraph } from '../model/flowGraph.ts';
import { chooseRows } from './chooseRows.ts';

/**
 * The grid: every step stands alone in a cell of a row and a column.
 * From top to bottom each lane is channel, row, channel, row, …, channel; these *bands* are numbered through the map,
 * so that row bands and channel bands can be told apart by `isRow`.
 */
export interface StepGrid {
  readonly columnCount: number;
  readonly column: Int32Array;
  /** Step -> the band of its row. The bands above and below it are channels. */
  readonly band: Int32Array;
  readonly bandCount: number;
  readonly isRow: Uint8Array;
  /** Lane -> its first band (the channel along its top); one entry more than lanes, for the end. */
  readonly laneBand: Int32Array;
  /** Step -> the step before and after it in its row, or -1. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** A lane has as many rows as its fullest cell, at least one. */
export function placeSteps(graph: FlowGraph, column: Int32Array): StepGrid {
  const { laneIds, laneOf } = graph;
  const columnCount = column.reduce((most, value) => Math.max(most, value + 1), 1);
  const homeless = laneOf.includes(laneIds.length);
  const rows = new Int32Array(laneIds.length + (homeless ? 1 : 0)).fill(1);
  const row = chooseRows(graph, column);
  row.forEach((place, step) => {
    const lane = laneOf[step] ?? 0;
    rows[lane] = Math.max(rows[lane] ?? 1, place + 1);
  });
  const laneBand = new Int32Array(rows.length + 1);
  rows.forEach((count, lane) => {
    laneBand[lane + 1] = (laneBand[lane] ?? 0) + 2 * count + 1;
  });
  const band = row.map((place, step) => (laneBand[laneOf[step] ?? 0] ?? 0) + 2 * place + 1);
  const bandCount = laneBand[rows.length] ?? 0;
  return {
    columnCount,
    column,
    band,
    bandCount,
    isRow: rowBands(bandCount, laneBand, rows),
    laneBand,
    ...neighboursInRow(column, band),
  };
}

function rowBands(bandCount: number, laneBand: Int32Array, rows: Int32Array): Uint8Array {
  const isRow = new Uint8Array(bandCount);
  rows.forEach((count, lane) => {
    for (let row = 0; row < count; row += 1) isRow[(laneBand[lane] ?? 0) + 2 * row + 1] = 1;
  });
  return isRow;
}

function neighboursInRow(column: Int32Array, band: Int32Array) {
  const before = new Int32Array(column.length).fill(-1);
  const after = new Int32Array(column.length).fill(-1);
  const sorted = [...column.keys()].sort(
    (a, b) => (band[a] ?? 0) - (band[b] ?? 0) || (column[a] ?? 0) - (column[b] ?? 0),
  );
  sorted.forEach((step, place) => {
    const left = sorted[place - 1];
    if (left === undefined || band[left] !== band[step]) return;
    before[step] = left;
    after[left] = step;
  });
  return { before, after };
}
