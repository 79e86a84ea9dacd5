import type { LayoutEntry } from './layoutEntry.ts';

const headings = ['x', 'y', 'width', 'height', ''];

/** The layout as lines of text for a terminal: each lane, and below it its steps from left to right. */
export function layoutTable({ lanes, steps, connections }: LayoutEntry): string[] {
  if (lanes.length === 0) return ['Nothing is drawn here: there are no lanes.'];
  const rows = lanes.flatMap((lane) => [
    figures(lane, lane.name),
    ...steps
      .filter((step) => step.lane === lane.id)
      .sort((a, b) => a.x - b.x || a.y - b.y)
      .map((step) => figures(step, `  ${step.name}`)),
  ]);
  const bends = connections.reduce((sum, { points }) => sum + points.length - 2, 0);
  return [...[headings, ...rows].map(aligned), `${connections.length} arrows with ${bends} bends`];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function figures({ x, y, width, height }: Box, name: string): string[] {
  return [...[x, y, width, height].map((length) => String(Math.round(length))), name];
}

function aligned(row: readonly string[]): string {
  return [...row.slice(0, -1).map((cell) => cell.padStart(6)), '', row.at(-1) ?? ''].join(' ').trimEnd();
}
