import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Spread } from './statistics.ts';

export type MeasureName =
  | 'open'
  | 'openAt100'
  | 'pan'
  | 'move'
  | 'memory'
  | 'newStep'
  | 'heat'
  | 'lens'
  | 'lensFitted'
  | 'weighing'
  | 'weighed'
  | 'saved'
  | 'coldStart'
  | 'cardPdf'
  | 'reportPdf'
  | 'pasteOutline'
  | 'undoPaste'
  | 'palette'
  | 'find'
  | 'firmness'
  | 'importSheets'
  | 'portfolio'
  | 'portfolioFirst'
  | 'layout'
  | 'crossings'
  | 'bends'
  | 'crossingsBpmn'
  | 'bendsBpmn';

export type Unit = 'ms' | 'MB' | 'count';

/** One line of the report. `ratio` is our median over the peer's, so less than 1 is better than the peer. */
export interface Result {
  readonly measure: MeasureName;
  readonly steps: number;
  readonly unit: Unit;
  readonly ours: Spread;
  readonly peer: (Spread & { readonly name: string }) | null;
  readonly ratio: number | null;
}

export function result(
  measure: MeasureName,
  steps: number,
  ours: Spread,
  peer: { readonly name: string; readonly spread: Spread } | null,
  unit: Unit = 'ms',
): Result {
  return {
    measure,
    steps,
    unit,
    ours: rounded(ours),
    peer: peer && { name: peer.name, ...rounded(peer.spread) },
    ratio: peer && peer.spread.median > 0 ? round(ours.median / peer.spread.median, 3) : null,
  };
}

const COLUMNS = ['measure', 'steps', 'unit', 'ours', 'p95', 'peer', 'median', 'p95', 'ratio'];

/** The results as lines of a table. */
export function table(results: readonly Result[]): string {
  const rows = results.map(({ measure, steps, unit, ours, peer, ratio }) => [
    measure,
    String(steps),
    unit,
    ours.median.toFixed(1),
    ours.p95.toFixed(1),
    peer?.name ?? '–',
    peer?.median.toFixed(1) ?? '–',
    peer?.p95.toFixed(1) ?? '–',
    ratio?.toFixed(2) ?? '–',
  ]);
  const widths = COLUMNS.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [line(COLUMNS), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

export function writeReport(file: string, results: readonly Result[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

function rounded({ median, p95 }: Spread): Spread {
  return { median: round(median, 2), p95: round(p95, 2) };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
