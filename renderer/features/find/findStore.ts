import { createStore } from 'zustand/vanilla';
import type { Hit } from '../../../shared/analysis/searchIndex.ts';

/** Where the search looks: in the open map, or in all maps of the library. */
export type FindScope = 'map' | 'library';

/** The search in the open map: of this window and moment, as the session is. */
export interface FindState {
  readonly isOpen: boolean;
  readonly query: string;
  readonly scope: FindScope;
  /** In the order in which they are walked: from left to right. */
  readonly hits: readonly Hit[];
  /** The hit that was gone to last, from 0; -1 before the first. */
  readonly current: number;
  /** The places of all hits, as `kind/id`, for marking them on the map. */
  readonly found: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

export const closedFind: FindState = {
  isOpen: false,
  query: '',
  scope: 'map',
  hits: [],
  current: -1,
  found: nothing,
};

export const findStore = createStore<FindState>(() => closedFind);

/** Whether a place of the map is among the hits. */
export function isFound({ found }: FindState, kind: Hit['place']['kind'], id: string): boolean {
  return found.has(`${kind}/${id}`);
}
