/** What a list is sorted by; null where that is not known. */
export type SortKey = number | string | null;

const collator = new Intl.Collator('en');

/** Sorted by the key; what is not known comes last whichever way, and equals keep the order they come in. */
export function sortByKey<T>(items: readonly T[], keyOf: (item: T) => SortKey, descending: boolean): T[] {
  const direction = descending ? -1 : 1;
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => compareKeys(a.key, b.key, direction))
    .map(({ item }) => item);
}

function compareKeys(a: SortKey, b: SortKey, direction: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return direction * (a - b);
  return direction * collator.compare(String(a), String(b));
}
