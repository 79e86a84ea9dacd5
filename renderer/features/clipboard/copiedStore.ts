import { createStore } from 'zustand/vanilla';

/** The steps last copied in this window, as text; null before the first. */
export const copiedStore = createStore<{ readonly text: string | null }>(() => ({ text: null }));
