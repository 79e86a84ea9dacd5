import { createStore } from 'zustand/vanilla';

/** Whether the weights lie open over the status line. */
export const weightsStore = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export function toggleWeights(): void {
  weightsStore.setState(({ isOpen }) => ({ isOpen: !isOpen }));
}
