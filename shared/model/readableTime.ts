/** An ISO 8601 time in UTC as people read it: “2025-11-21 14:02 UTC”. */
export function readableTime(time: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time) ? `${time.slice(0, 10)} ${time.slice(11, 16)} UTC` : time;
}
