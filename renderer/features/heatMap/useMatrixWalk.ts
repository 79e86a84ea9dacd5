import { type KeyboardEvent, useRef, useState } from 'react';
import { type GridPlace, gridMove } from '../../ui/gridMove.ts';

/** Walks with the arrow keys over a square grid of so many rows, of which one place is the tab stop. */
export function useMatrixWalk(side: number, firstPlace: () => GridPlace) {
  const grid = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState(firstPlace);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = gridMove(place, event.key, event.ctrlKey, { rows: side, columns: side });
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    grid.current?.querySelector<HTMLElement>(`[data-place="${next.row}-${next.column}"]`)?.focus();
  };
  const isAt = ({ row, column }: GridPlace) => place.row === row && place.column === column;
  return { grid, setPlace, onKeyDown, isAt };
}
