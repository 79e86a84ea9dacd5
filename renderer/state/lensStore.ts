import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type LensChoice, usualLens } from '../../shared/analysis/lenses/readLens.ts';

/** The lens that map, matrix, ranking and pictures are seen through. It outlives the map, and is never saved. */
export const lensStore = createStore<LensChoice>(() => usualLens);

export function useLensChoice(): LensChoice {
  return useStore(lensStore);
}
