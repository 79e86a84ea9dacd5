/**
 * Text from a file as it may be shown in a terminal: control characters, which could move the cursor or set the
 * window's title, are written out as JSON writes them. So JSON stays the same JSON. Line feeds stay.
 */
export function terminalText(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
