import type { LoadedEntry } from '../../../shared/contract/registry.ts';
import { holdsWords, searchWords } from '../../../shared/model/searchKey.ts';
import type { EntryColumn, RegistryState } from './registryStore.ts';

type Key = number | string | null;

const keys: Readonly<Record<EntryColumn, (entry: LoadedEntry) => Key>> = {
  name: ({ name }) => name.toLocaleLowerCase('en') || null,
  about: ({ about }) => about.toLocaleLowerCase('en') || null,
  handoffs: ({ load }) => load.handoffs,
  maps: ({ load }) => load.maps,
  heat: ({ load }) => load.heat,
  hottest: ({ load }) => load.hottest,
  uses: ({ uses }) => uses,
};

/** The entries that hold all words of the search, sorted; what is not known comes last whichever way. */
export function entryLines(
  entries: readonly LoadedEntry[],
  { search, order }: Pick<RegistryState, 'search' | 'order'>,
): LoadedEntry[] {
  const words = searchWords(search);
  const direction = order.descending ? -1 : 1;
  const key = keys[order.column];
  return entries
    .filter(({ name, about }) => holdsWords(`${name} ${about}`, words))
    .sort((a, b) => compareKeys(key(a), key(b), direction) || a.name.localeCompare(b.name, 'en'));
}

function compareKeys(a: Key, b: Key, direction: 1 | -1): number {
  if (a === b) return 0;
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -direction : direction;
}
