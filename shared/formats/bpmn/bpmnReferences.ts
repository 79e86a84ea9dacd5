/** Identifier -> item, for those that have one. Of several with one identifier the first counts. */
export function byIdentifier<T extends { readonly id: string | null }>(items: readonly T[]): Map<string, T> {
  const table = new Map<string, T>();
  for (const item of items) if (item.id !== null && !table.has(item.id)) table.set(item.id, item);
  return table;
}

/** A reference without the namespace prefix that BPMN allows before it. */
export function localPart(reference: string): string {
  return reference.slice(reference.lastIndexOf(':') + 1);
}

/** What the reference names: by the identifier as written, else without its prefix. */
export function lookUp<T>(table: ReadonlyMap<string, T>, reference: string): T | undefined {
  return table.get(reference) ?? table.get(localPart(reference));
}
