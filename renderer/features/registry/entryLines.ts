import { type SortKey, sortByKey } from '../../../shared/analysis/sortByKey.ts';
import type { LoadedEntry } from '../../../shared/contract/registry.ts';
import { holdsWords, searchWords } from '../../../shared/model/searchKey.ts';
import type { EntryColumn, RegistryState } from './registryStore.ts';

const keys: Readonly<Record<EntryColumn, (entry: LoadedEntry) => SortKey>> = {
  name: ({ name }) => name || null,
  about: ({ about }) => about || null,
  handoffs: ({ load }) => load.handoffs,
  maps: ({ load }) => load.maps,
  heat: ({ load }) => load.heat,
  hottest: ({ load }) => load.hottest,
  uses: ({ uses }) => uses,
};

/** The entries that hold all words of the search, sorted; equals by name. */
export function entryLines(
  entries: readonly LoadedEntry[],
  { search, order }: Pick<RegistryState, 'search' | 'order'>,
): LoadedEntry[] {
  const words = searchWords(search);
  const found = entries.filter(({ name, about }) => holdsWords(`${name} ${about}`, words));
  return sortByKey(sortByKey(found, keys.name, false), keys[order.column], order.descending);
}
