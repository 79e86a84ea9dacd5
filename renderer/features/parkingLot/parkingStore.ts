import { createStore } from 'zustand/vanilla';

/** Whether the parking lot lies open over the map. */
export const parkingStore = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));
