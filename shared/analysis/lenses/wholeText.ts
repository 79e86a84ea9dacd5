/** A value as the whole number that is nearest. */
export function wholeText(value: number): string {
  return String(Math.round(value));
}
