/** A row of a table of figures: each to the right of its column, the name last and as long as it is. */
export function alignedFigures(row: readonly string[]): string {
  return [...row.slice(0, -1).map((cell) => cell.padStart(6)), '', row.at(-1) ?? ''].join(' ').trimEnd();
}
