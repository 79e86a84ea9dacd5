import { createStore } from 'zustand/vanilla';

/** The lane that is to be merged into another, while the other is asked for. */
export const mergeStore = createStore<{ readonly laneId: string | null }>(() => ({ laneId: null }));
