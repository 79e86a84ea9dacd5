const STEP = '  ';

/** A text with the place of its selection. */
export interface SelectedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What takes the place of the whole lines that the selection touches. */
export interface LineChange {
  readonly from: number;
  readonly to: number;
  readonly lines: string;
}

/** Moves the selected lines in or out by one step; null when there is nothing to move out. */
export function indentLines({ text, start, end }: SelectedText, direction: 'in' | 'out'): LineChange | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', Math.max(start, end - 1));
  const to = next === -1 ? text.length : next;
  const before = text.slice(from, to);
  const lines = before
    .split('\n')
    .map((line) => (direction === 'in' ? STEP + line : line.replace(/^(?:\t| {1,2})/, '')))
    .join('\n');
  return lines === before ? null : { from, to, lines };
}

/** The white space that the line at this place begins with. */
export function indentationAt(text: string, place: number): string {
  const from = text.lastIndexOf('\n', place - 1) + 1;
  return /^[\t ]*/.exec(text.slice(from, place))?.[0] ?? '';
}
