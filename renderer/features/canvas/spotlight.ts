import { createStore } from 'zustand/vanilla';
import type { SessionViewport } from '../../state/sessionStore.ts';

/** The handoff that the room looks at, if any: the canvas goes there, dims the rest, and comes back at the end. */
export interface Spotlight {
  readonly handoffId: string | null;
  /** Where the map was before. */
  readonly from: SessionViewport | null;
}

export const noSpotlight: Spotlight = { handoffId: null, from: null };

export const spotlightStore = createStore<Spotlight>(() => noSpotlight);

/** What is explained stands at the right: a third of the canvas, in pixels. Its style says the same. */
export function storyWidth(canvasWidth: number): number {
  return Math.max(420, Math.min(0.34 * canvasWidth, 640));
}
