import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Settings } from '../../shared/contract/settings.ts';
import type { Host } from '../host/host.ts';

/** What the user set for all maps. A change holds at once and is stored in the order it was made. */
export interface SettingsStore extends StoreApi<Settings> {
  change(patch: Partial<Settings>): void;
}

/** A change that could not be stored holds until the window is closed; `fail` is told why. */
export function createSettingsStore(
  host: Host,
  stored: Settings,
  fail: (error: unknown) => void,
): SettingsStore {
  const store = createStore<Settings>(() => stored);
  return {
    ...store,
    change(patch) {
      store.setState(patch);
      host.invoke('settings.change', patch).catch(fail);
    },
  };
}
