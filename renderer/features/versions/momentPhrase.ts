const DAY = 24 * 60 * 60_000;

/** A moment by the clock and calendar of this machine: “27 November, 12:40”. */
export function momentPhrase(moment: Date, locale?: string): string {
  return `${dayOf(moment, locale)}, ${clockOf(moment, locale)}`;
}

/** When something was done, from begin to end: “Today, 10:12–10:40”, “Yesterday, 23:50 – Today, 00:10”. */
export function spanPhrase(begin: string, end: string, now: Date, locale?: string): string {
  const [first, last] = [new Date(begin), new Date(end)];
  const start = `${nearDay(first, now, locale)}, ${clockOf(first, locale)}`;
  if (clockOf(first, locale) === clockOf(last, locale) && isSameDay(first, last)) return start;
  if (isSameDay(first, last)) return `${start}–${clockOf(last, locale)}`;
  return `${start} – ${nearDay(last, now, locale)}, ${clockOf(last, locale)}`;
}

function nearDay(day: Date, now: Date, locale?: string): string {
  if (isSameDay(day, now)) return 'Today';
  if (isSameDay(day, new Date(now.getTime() - DAY))) return 'Yesterday';
  const year = day.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return day.toLocaleDateString(locale, { day: 'numeric', month: 'long', ...year });
}

function dayOf(moment: Date, locale?: string): string {
  return moment.toLocaleDateString(locale, { day: 'numeric', month: 'long' });
}

function clockOf(moment: Date, locale?: string): string {
  return moment.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
}

function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}
