/** The day on the user's calendar at this moment: from ISO 8601 in UTC to `YYYY-MM-DD` where the user is. */
export function localDate(time: string): string {
  const moment = new Date(time);
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}
