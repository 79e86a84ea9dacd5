import { createStore } from 'zustand/vanilla';

/** Whether the list of ownership gaps lies open over the work. */
export const gapsStore = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));
