import { createStore } from 'zustand/vanilla';
import { UserError } from '../../../shared/contract/outcome.ts';
import type { RegistryOverview } from '../../../shared/contract/registry.ts';
import type { RegistryType } from '../../../shared/model/edits/registerName.ts';
import type { App } from '../../app/appContext.ts';

export const entryColumns = ['name', 'about', 'handoffs', 'maps', 'heat', 'hottest', 'uses'] as const;
export type EntryColumn = (typeof entryColumns)[number];

export interface RegistryState {
  /** Null until it was read once. */
  readonly overview: RegistryOverview | null;
  /** Why it could not be read, or null. */
  readonly failure: string | null;
  /** Which half of it is shown. */
  readonly type: RegistryType;
  /** The entry that is selected, or null. */
  readonly selected: string | null;
  readonly search: string;
  readonly order: { readonly column: EntryColumn; readonly descending: boolean };
}

/** Owners and systems as this window shows them. */
export const registryStore = createStore<RegistryState>(() => ({
  overview: null,
  failure: null,
  type: 'owner',
  selected: null,
  search: '',
  order: { column: 'heat', descending: true },
}));

/** Reads them again. A failure is kept in the state, never thrown. */
export async function readRegistry(app: App): Promise<void> {
  try {
    const overview = await app.host.invoke('library.registry', {});
    registryStore.setState({ overview, failure: null });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    registryStore.setState({ failure: error.message });
  }
}
