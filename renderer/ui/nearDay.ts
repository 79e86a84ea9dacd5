const DAY = 24 * 60 * 60_000;

/** What people call a day that is near, by the calendar of this machine; null for any other. */
export function nearDay(day: Date, now: Date): 'Today' | 'Yesterday' | null {
  if (isSameDay(day, now)) return 'Today';
  return isSameDay(day, new Date(now.getTime() - DAY)) ? 'Yesterday' : null;
}

/** “12 March”, or “12 March 2024” in another year. */
export function datePhrase(day: Date, now: Date, locale?: string): string {
  const year = day.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return day.toLocaleDateString(locale, { day: 'numeric', month: 'long', ...year });
}

/** “14:05”. */
export function clockPhrase(moment: Date, locale?: string): string {
  return moment.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
}

export function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}
