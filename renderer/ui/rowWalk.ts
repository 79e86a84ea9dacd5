import type { KeyboardEvent } from 'react';
import { gridMove } from './gridMove.ts';
import { isPlain } from './isPlain.ts';

interface RowWalk {
  readonly count: number;
  /** The selected row, from 0; -1 for none. */
  readonly selected: number;
  select(row: number): void;
  open(row: number): void;
}

const PAGE = 12;

/** The keys of a list of whole rows that has the focus itself: arrows, Home, End and the page keys select, Enter opens. */
export function rowWalk({ count, selected, select, open }: RowWalk): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && isPlain(event) && selected !== -1) {
      event.preventDefault();
      open(selected);
      return;
    }
    const next = rowAfter(selected, event.key, count);
    if (next === null) return;
    event.preventDefault();
    select(next);
  };
}

/** From no row, every key that moves leads to the first or the last. */
function rowAfter(row: number, key: string, count: number): number | null {
  if (key === 'PageDown') return Math.min(row + PAGE, count - 1);
  if (key === 'PageUp') return Math.max(row - PAGE, 0);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return null;
  return gridMove({ row, column: 0 }, key, true, { rows: count, columns: 1 })?.row ?? null;
}
