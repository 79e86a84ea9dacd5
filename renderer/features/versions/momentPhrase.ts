import { clockPhrase, datePhrase, isSameDay, nearDay } from '../../ui/nearDay.ts';

/** A moment by the clock and calendar of this machine: “27 November, 12:40”. */
export function momentPhrase(moment: Date, locale?: string): string {
  return `${datePhrase(moment, moment, locale)}, ${clockPhrase(moment, locale)}`;
}

/** When something was done, from begin to end: “Today, 10:12–10:40”, “Yesterday, 23:50 – Today, 00:10”. */
export function spanPhrase(begin: string, end: string, now: Date, locale?: string): string {
  const [first, last] = [new Date(begin), new Date(end)];
  const dayOf = (moment: Date): string => nearDay(moment, now) ?? datePhrase(moment, now, locale);
  const start = `${dayOf(first)}, ${clockPhrase(first, locale)}`;
  if (!isSameDay(first, last)) return `${start} – ${dayOf(last)}, ${clockPhrase(last, locale)}`;
  const finish = clockPhrase(last, locale);
  return finish === clockPhrase(first, locale) ? start : `${start}–${finish}`;
}
