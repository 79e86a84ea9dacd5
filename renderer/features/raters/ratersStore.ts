import { createStore } from 'zustand/vanilla';

const raterTabs = ['people', 'discuss', 'coverage', 'voices'] as const;
export type RaterTab = (typeof raterTabs)[number];

export interface RatersSession {
  readonly tab: RaterTab;
  /** The rater whose removal waits for an answer about their ratings. */
  readonly inQuestion: string | null;
}

/** How this window looks at raters: never saved, never undone. */
export const ratersStore = createStore<RatersSession>(() => ({ tab: 'people', inQuestion: null }));
