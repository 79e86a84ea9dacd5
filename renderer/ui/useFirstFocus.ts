import { type RefObject, useEffect, useRef } from 'react';

/** Gives the keys to the tab stop of a grid that a key has just shown, once it is drawn, where nothing else has them. */
export function useFirstFocus(grid: RefObject<HTMLElement | null>): void {
  const isWanted = useRef(true);
  useEffect(() => {
    if (!isWanted.current) return;
    const stop = grid.current?.querySelector<HTMLElement>('[tabindex="0"]');
    if (!stop) return;
    isWanted.current = false;
    if (document.activeElement === document.body) stop.focus({ preventScroll: true });
  });
}
