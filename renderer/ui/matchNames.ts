import { registryKey } from '../../shared/model/names.ts';

export interface NamedEntry {
  readonly id: string;
  readonly name: string;
}

export interface NameMatches {
  /** Those that begin with the text first, then those that have it somewhere; each group by name. */
  readonly entries: readonly NamedEntry[];
  /** The entry that the text names in full, whatever its case and white space. */
  readonly exact: NamedEntry | null;
}

/** Finds names by what was typed. An empty text matches all. At most `limit` entries. */
export function matchNames(names: readonly NamedEntry[], text: string, limit = 50): NameMatches {
  const wanted = registryKey(text);
  const keyed = names
    .map((entry) => ({ entry, key: registryKey(entry.name) }))
    .filter(({ key }) => key.includes(wanted))
    .sort(
      (a, b) =>
        Number(b.key.startsWith(wanted)) - Number(a.key.startsWith(wanted)) ||
        a.key.localeCompare(b.key, 'en'),
    );
  return {
    entries: keyed.slice(0, limit).map(({ entry }) => entry),
    exact: keyed.find(({ key }) => key === wanted)?.entry ?? null,
  };
}
