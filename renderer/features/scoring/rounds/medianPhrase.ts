/** The median as it was and, where that is known, as it is now. */
export function medianPhrase(before: number | null, now: number | null): string {
  if (before === null) return 'no score';
  return now === null || now === before ? `median ${before}` : `median ${before} → ${now}`;
}
