import { createStore } from 'zustand/vanilla';
import type { MenuSpot } from '../canvas/menu/contextMenuStore.ts';

/** Where a new comment is written. */
export interface CommentFieldState {
  /** Where on the canvas the field stands open; null while it is closed. */
  readonly spot: MenuSpot | null;
  /** Whether the panel's field is to take the focus as soon as it is there. */
  readonly isWanted: boolean;
}

export const commentFieldStore = createStore<CommentFieldState>(() => ({ spot: null, isWanted: false }));
