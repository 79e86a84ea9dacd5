/** Whether a key was pressed without Control, Alt or Command: with them it belongs to a command. */
export function isPlain(event: { ctrlKey: boolean; altKey: boolean; metaKey: boolean }): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey;
}
