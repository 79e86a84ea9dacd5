import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Whether the map is shown to a room: light, without panels, and large enough to be read from the back. */
export const presentingStore = createStore<{ readonly isOn: boolean }>(() => ({ isOn: false }));

export function isPresenting(): boolean {
  return presentingStore.getState().isOn;
}

export function usePresenting(): boolean {
  return useStore(presentingStore, ({ isOn }) => isOn);
}
