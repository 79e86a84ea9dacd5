import { clockPhrase, datePhrase, nearDay } from '../../ui/nearDay.ts';

const MINUTE = 60_000;

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
  const near = nearDay(then, now);
  return near ? `${near}, ${clockPhrase(then, locale)}` : datePhrase(then, now, locale);
}
