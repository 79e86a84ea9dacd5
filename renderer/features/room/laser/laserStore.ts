import { createStore } from 'zustand/vanilla';

/** Whether the pointer only points: it leaves a light that fades, and presses nothing on the map. */
export const laserStore = createStore<{ readonly isOn: boolean }>(() => ({ isOn: false }));

export function isLaserOn(): boolean {
  return laserStore.getState().isOn;
}
