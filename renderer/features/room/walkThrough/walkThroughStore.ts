import { createStore } from 'zustand/vanilla';
import type { Selection } from '../../../state/sessionStore.ts';

/** A walk from the hottest handoff to the coolest. */
export interface WalkThrough {
  /** The handoffs in the order in which they were hottest when the walk began; none while nobody walks. */
  readonly ids: readonly string[];
  readonly place: number;
  /** What was selected before. */
  readonly selection: Selection;
}

export const noWalkThrough: WalkThrough = { ids: [], place: 0, selection: { kind: 'none' } };

export const walkThroughStore = createStore<WalkThrough>(() => noWalkThrough);

export function isWalking(): boolean {
  return walkThroughStore.getState().ids.length > 0;
}
