import { createStore } from 'zustand/vanilla';

/** The scale of the canvas on the screen, for those who show it: 1 is 100 %. */
export const zoomStore = createStore<{ readonly zoom: number }>(() => ({ zoom: 1 }));
