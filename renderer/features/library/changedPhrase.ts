const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * When a map was changed, as people say it: "Just now", "12 minutes ago", "Today, 14:05", "Yesterday, 09:30",
 * "12 March", "12 March 2024". Both times are instants; the words go by the clock and calendar of this machine.
 */
export function changedPhrase(changedAt: string, now: Date, locale?: string): string {
  const then = new Date(changedAt);
  const elapsed = now.getTime() - then.getTime();
  if (Number.isNaN(elapsed)) return 'At an unknown time';
  if (elapsed < MINUTE) return 'Just now';
  const minutes = Math.floor(elapsed / MINUTE);
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`;
  const time = then.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  if (isSameDay(then, now)) return `Today, ${time}`;
  if (isSameDay(then, new Date(now.getTime() - DAY))) return `Yesterday, ${time}`;
  const year = then.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return then.toLocaleDateString(locale, { day: 'numeric', month: 'long', ...year });
}

function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}
