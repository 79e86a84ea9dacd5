/** The order number after all of these; 0 for none. */
export function orderAfter(records: Iterable<{ readonly order: number }>): number {
  let last = -1;
  for (const record of records) last = Math.max(last, record.order);
  return Math.floor(last) + 1;
}
