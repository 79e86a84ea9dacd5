import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { tileTarget } from './tileTarget.ts';

/** A grid of tiles as one tab stop with arrows inside it. Each tile carries `data-tile`. */
export interface Tiles {
  readonly grid: RefObject<HTMLUListElement | null>;
  /** The index of the one tile that Tab leads to. */
  readonly current: number;
  setCurrent(id: string): void;
  focusTile(index: number): void;
  /** The index of the tile that has the focus itself, or null. */
  tileOf(event: KeyboardEvent): number | null;
  /** Follows an arrow key, Home or End; true when it led somewhere. */
  follow(key: string): boolean;
}

export function useTiles(ids: readonly string[]): Tiles {
  const grid = useRef<HTMLUListElement>(null);
  const [currentId, setCurrent] = useState<string | null>(null);
  const current = Math.max(ids.indexOf(currentId ?? ''), 0);
  const focusTile = (index: number): void => tilesIn(grid.current)[index]?.focus();
  return {
    grid,
    current,
    setCurrent,
    focusTile,
    tileOf: ({ target }) =>
      current < ids.length && target instanceof HTMLElement && target.dataset.tile ? current : null,
    follow: (key) => {
      const next = tileTarget(key, current, columnsOf(grid.current), ids.length);
      if (next === current) return false;
      focusTile(next);
      return true;
    },
  };
}

function tilesIn(grid: HTMLElement | null): HTMLElement[] {
  return [...(grid?.querySelectorAll<HTMLElement>('[data-tile]') ?? [])];
}

/** How many tiles share the first row. */
function columnsOf(grid: HTMLElement | null): number {
  const tiles = tilesIn(grid);
  const top = tiles[0]?.getBoundingClientRect().top;
  return Math.max(1, tiles.filter((tile) => tile.getBoundingClientRect().top === top).length);
}
