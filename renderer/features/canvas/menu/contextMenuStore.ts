import { createStore } from 'zustand/vanilla';

/** A place on the screen, in pixels from the canvas' corner. */
export interface MenuSpot {
  readonly x: number;
  readonly y: number;
}

/** Where the menu of what is selected stands open; null while it is closed. */
export const contextMenuStore = createStore<{ readonly spot: MenuSpot | null }>(() => ({ spot: null }));
