import { createStore } from 'zustand/vanilla';

/** How several people's answers are keyed in: everybody on one handoff, or one person on every handoff. */
export type RoundOrder = 'handoff' | 'rater';

export interface RoundSession {
  readonly order: RoundOrder;
  /** The earlier round that is looked back at; null for the one that takes answers. */
  readonly lookedAt: number | null;
}

/** How this window goes through a round: never saved, never undone. */
export const roundStore = createStore<RoundSession>(() => ({ order: 'handoff', lookedAt: null }));
