import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** Puts the focus on the active cell, at first and whenever it was asked to follow, once the cell is drawn. */
export function useFollowCell(
  scroll: RefObject<HTMLDivElement | null>,
  scrollTo: (index: number) => void,
  row: number,
  column: number,
): () => void {
  const isWanted = useRef(true);
  useEffect(() => {
    if (!isWanted.current) return;
    const cell = () => scroll.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
    if (!cell()) scrollTo(row);
    const look = (tries: number): void => {
      const found = cell();
      if (!found && tries > 0) requestAnimationFrame(() => look(tries - 1));
      if (!found) return;
      isWanted.current = false;
      if (!found.querySelector('input, select')) found.focus();
      found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    look(20);
  });
  return useCallback(() => {
    isWanted.current = true;
  }, []);
}
