import { createStore, type StoreApi } from 'zustand/vanilla';

/** A map of the library as it was after one of its versions, or as it is now. */
export interface ComparedSide {
  readonly mapId: string;
  /** Null: as it is now. */
  readonly version: number | null;
  /** What it is called, for when it is gone. */
  readonly title: string;
}

/** Two maps side by side; null where one is still to be chosen. */
export interface Comparison {
  readonly before: ComparedSide | null;
  readonly after: ComparedSide | null;
}

export interface ComparisonState {
  /** Null while nothing is compared. */
  readonly sides: Comparison | null;
  /** The key of the handoff that is shown in both. */
  readonly selected: string | null;
}

export interface ComparisonStore extends StoreApi<ComparisonState> {
  show(sides: Comparison): void;
  close(): void;
}

export function createComparisonStore(): ComparisonStore {
  const store = createStore<ComparisonState>(() => ({ sides: null, selected: null }));
  return {
    ...store,
    show: (sides) => store.setState({ sides, selected: null }),
    close: () => store.setState({ sides: null, selected: null }),
  };
}
