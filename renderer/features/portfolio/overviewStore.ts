import { createStore } from 'zustand/vanilla';

/** The screens over all maps of the library. */
export type Overview = 'portfolio' | 'registry';

/** Which of them lies over the library or the open map; null for none. */
export const overviewStore = createStore<{ readonly screen: Overview | null }>(() => ({ screen: null }));

export function closeOverview(): void {
  overviewStore.setState({ screen: null });
}

export function isOverviewOpen(): boolean {
  return overviewStore.getState().screen !== null;
}
