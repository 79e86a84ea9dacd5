/**
 * Where an arrow key leads in a grid of `count` tiles laid out in rows of `columns`: the new index,
 * or the old one where there is nothing that way. Home and End go to the first and the last tile.
 */
export function tileTarget(key: string, index: number, columns: number, count: number): number {
  const target = neighbourOf(key, index, columns, count);
  return target >= 0 && target < count ? target : index;
}

function neighbourOf(key: string, index: number, columns: number, count: number): number {
  switch (key) {
    case 'ArrowLeft':
      return index - 1;
    case 'ArrowRight':
      return index + 1;
    case 'ArrowUp':
      return index - columns;
    case 'ArrowDown':
      return index + columns < count ? index + columns : lastRowTarget(index, columns, count);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return index;
  }
}

/** Down from above a gap in the last row leads to its last tile. */
function lastRowTarget(index: number, columns: number, count: number): number {
  const row = Math.floor(index / columns);
  const lastRow = Math.floor((count - 1) / columns);
  return row < lastRow ? count - 1 : index;
}
