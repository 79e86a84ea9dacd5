import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Target } from './hitTest.ts';
import type { LandingCell } from './landingCell.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a drag does. All places are on the map. */
export type Gesture =
  | {
      readonly kind: 'move';
      readonly ids: readonly string[];
      readonly grabbed: string;
      readonly from: Place;
      readonly at: Place;
      readonly cell: LandingCell | null;
      /** The arrow on which the step would be placed. */
      readonly onArrow: string | null;
    }
  | { readonly kind: 'connect'; readonly from: string; readonly at: Place; readonly target: string | null }
  /** A lasso, with the steps that it will have selected. */
  | { readonly kind: 'lasso'; readonly from: Place; readonly at: Place; readonly ids: readonly string[] };

/** Where the pointer is and what it does: of this moment only, not even of the session. */
export interface PointerState {
  readonly hover: Target | null;
  /** Where the hover began, in pixels from the canvas' corner. */
  readonly hoverAt: Place;
  readonly gesture: Gesture | null;
  /** A press is being answered: what it selects is in sight already. */
  readonly pressed: boolean;
}

export type PointerStore = StoreApi<PointerState>;

export function createPointerStore(): PointerStore {
  return createStore<PointerState>(() => ({
    hover: null,
    hoverAt: { x: 0, y: 0 },
    gesture: null,
    pressed: false,
  }));
}
