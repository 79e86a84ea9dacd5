import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Whether the map is shown to a room: light, without panels, and large enough to be read from the back. */
export const presentingStore = createStore<{ readonly isOn: boolean }>(() => ({ isOn: false }));

/** Before a room, what lies over the map is so much larger than at the desk; the style says the same. */
const roomScale = 1.5;

export function layerScale(presenting = isPresenting()): number {
  return presenting ? roomScale : 1;
}

export function isPresenting(): boolean {
  return presentingStore.getState().isOn;
}

export function usePresenting(): boolean {
  return useStore(presentingStore, ({ isOn }) => isOn);
}
