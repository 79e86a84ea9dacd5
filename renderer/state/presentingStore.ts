import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SessionViewport } from './sessionStore.ts';

export interface Presenting {
  /** Whether the map is shown to a room: light, without panels, and large enough to be read from the back. */
  readonly isOn: boolean;
  /** Where the map lay before; null while no room watches. */
  readonly cameFrom: SessionViewport | null;
}

export const presentingStore = createStore<Presenting>(() => ({ isOn: false, cameFrom: null }));

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
