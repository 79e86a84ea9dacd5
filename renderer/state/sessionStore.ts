import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Paper } from '../../shared/contract/printJob.ts';
import type { Dimension } from '../../shared/model/dimension.ts';

export const views = [
  'map',
  'matrix',
  'ranking',
  'card',
  'outline',
  'pictures',
  'measures',
  'raters',
] as const;
export type View = (typeof views)[number];

/** What is selected. A handoff chosen in one view is chosen in all of them. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'step'; readonly ids: readonly string[] }
  | { readonly kind: 'connection'; readonly id: string }
  | { readonly kind: 'lane'; readonly id: string }
  | { readonly kind: 'handoff'; readonly id: string };

/** The name that is being typed. `fresh` means that the step was just made: Esc takes it back. */
export interface Naming {
  readonly kind: 'step' | 'lane' | 'connection';
  readonly id: string;
  readonly fresh: boolean;
}

/** Where the map lies in the canvas: the map's origin in pixels from its corner, and the scale. */
export interface SessionViewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Where the map lay at the desk, and where it came to lie for the room. */
export interface BeforeRoom {
  readonly atDesk: SessionViewport;
  readonly came: SessionViewport;
}

/** An arrow on its way: the next step chosen is where it goes. `to` is the target that the arrow keys have reached. */
export interface Connecting {
  readonly from: string;
  readonly to: string | null;
  /** Where the map lay before the search for the target moved it; null while it has not. */
  readonly cameFrom: SessionViewport | null;
}

/** What belongs to this window and moment: never saved, never undone. */
export interface SessionState {
  readonly view: View;
  readonly selection: Selection;
  readonly naming: Naming | null;
  readonly connecting: Connecting | null;
  /** The lane whose deletion waits for an answer about its steps. */
  readonly laneInQuestion: string | null;
  /** Where the map was left; null until it has been shown. */
  readonly viewport: SessionViewport | null;
  /** Null while no room watches. */
  readonly beforeRoom: BeforeRoom | null;
  readonly heatShown: boolean;
  /** Who scores now; null until somebody does. */
  readonly raterId: string | null;
  /** The dimension whose row takes the next digit. */
  readonly dimension: Dimension;
  readonly panelShown: boolean;
  /** The paper that cards are printed on; null until somebody chooses. It outlives the map. */
  readonly paper: Paper | null;
}

const initialSession: SessionState = {
  view: 'map',
  selection: { kind: 'none' },
  naming: null,
  connecting: null,
  laneInQuestion: null,
  viewport: null,
  beforeRoom: null,
  heatShown: true,
  raterId: null,
  dimension: 'customerImpact',
  panelShown: true,
  paper: null,
};

export interface SessionStore extends StoreApi<SessionState> {
  select(selection: Selection): void;
  show(view: View): void;
  reset(): void;
}

export function createSessionStore(): SessionStore {
  const store = createStore<SessionState>(() => initialSession);
  return {
    ...store,
    select: (selection) =>
      store.setState((before) => ({
        selection,
        naming: null,
        connecting: null,
        dimension:
          selection.kind === 'handoff' && !isSameHandoff(before.selection, selection.id)
            ? initialSession.dimension
            : before.dimension,
      })),
    show: (view) => store.setState({ view, naming: null, connecting: null }),
    reset: () => store.setState(({ paper }) => ({ ...initialSession, paper })),
  };
}

function isSameHandoff(selection: Selection, id: string): boolean {
  return selection.kind === 'handoff' && selection.id === id;
}
