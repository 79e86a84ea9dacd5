import type { Lens } from './lens.ts';

/** How a list in the order of a lens is sorted, such as “Sorted by waiting, the longest first.” */
export function sortedByLens({ name, superlative, unknown }: Lens, fromTheFirst = true): string {
  const last = unknown === null ? '' : ' What is not known comes last.';
  return `Sorted by ${name.toLowerCase()}, the ${superlative} ${fromTheFirst ? 'first' : 'last'}.${last}`;
}
