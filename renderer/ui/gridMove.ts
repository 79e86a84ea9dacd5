export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads in a grid; null for a key that does not move. Nothing leads past an edge. */
export function gridMove(
  from: GridPlace,
  key: string,
  withControl: boolean,
  size: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const step = STEPS[key];
  if (step) {
    return {
      row: within(from.row + step[0], last.row),
      column: within(from.column + step[1], last.column),
    };
  }
  if (key === 'Home') return { row: withControl ? 0 : from.row, column: 0 };
  if (key === 'End') return { row: withControl ? last.row : from.row, column: last.column };
  return null;
}

function within(place: number, last: number): number {
  return Math.max(0, Math.min(place, last));
}
