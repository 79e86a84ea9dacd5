import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { gridMove } from './gridMove.ts';
import { isPlain } from './isPlain.ts';

interface RowWalk {
  readonly count: number;
  /** The selected row, from 0; -1 for none. */
  readonly selected: number;
  /** Holds the rows, each with its place in `data-line`. */
  readonly scroll: RefObject<HTMLElement | null>;
  select(row: number): void;
  open(row: number): void;
}

const PAGE = 12;

/** Keys for a table of whole rows: arrows, Home, End and the page keys select, and the focus follows once the row is drawn; Enter opens. */
export function useRowWalk({
  count,
  selected,
  scroll,
  select,
  open,
}: RowWalk): (event: KeyboardEvent) => void {
  const follow = useRef(false);
  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    scroll.current?.querySelector<HTMLElement>(`[data-line="${selected}"]`)?.focus();
  }, [selected, scroll]);
  return (event) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-line]')) return;
    const row = Number(event.target.dataset.line);
    if (event.key === 'Enter' && isPlain(event)) {
      event.preventDefault();
      open(row);
      return;
    }
    const next = rowAfter(row, event.key, count);
    if (next === null) return;
    event.preventDefault();
    follow.current = next !== selected;
    select(next);
  };
}

function rowAfter(row: number, key: string, count: number): number | null {
  if (key === 'PageDown') return Math.min(row + PAGE, count - 1);
  if (key === 'PageUp') return Math.max(row - PAGE, 0);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return null;
  return gridMove({ row, column: 0 }, key, true, { rows: count, columns: 1 })?.row ?? null;
}
