import { createStore } from 'zustand/vanilla';

/** Whether it is being asked whom a score sheet is for. */
export const sendSheetStore = createStore<{ readonly isAsked: boolean }>(() => ({ isAsked: false }));
