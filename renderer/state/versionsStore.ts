import { createStore, type StoreApi } from 'zustand/vanilla';
import type { VersionItem } from '../../shared/analysis/versionHistory.ts';
import { UserError } from '../../shared/contract/outcome.ts';
import type { Host } from '../host/host.ts';

/** The name of a version that is being typed. */
export interface VersionNaming {
  readonly suggestion: string;
  /** What is to be known first, such as that nothing changed since the last name; or null. */
  readonly note: string | null;
}

export interface VersionsState {
  readonly naming: VersionNaming | null;
  readonly historyShown: boolean;
  /** Newest first; null until it was read once. */
  readonly items: readonly VersionItem[] | null;
  /** Why the history could not be read, or null. */
  readonly failure: string | null;
}

/** The history of the open map, and the name that its version is being given. */
export interface VersionsStore extends StoreApi<VersionsState> {
  /** Reads the history again. A failure is kept in the state, never thrown. */
  refresh(mapId: string): Promise<void>;
  /** The window shows no map any more, or another one. */
  reset(): void;
}

const initialVersions: VersionsState = { naming: null, historyShown: false, items: null, failure: null };

export function createVersionsStore(host: Host): VersionsStore {
  const store = createStore<VersionsState>(() => initialVersions);
  return {
    ...store,
    async refresh(mapId) {
      try {
        store.setState({ items: await host.invoke('library.versions', { mapId }), failure: null });
      } catch (error) {
        store.setState({
          failure: error instanceof UserError ? error.message : 'The library does not answer.',
        });
      }
    },
    reset: () => store.setState(initialVersions),
  };
}
