import { describe, expect, it } from 'vitest';
import { indentationAt, indentLines } from '../../../../renderer/features/outline/indentLines.ts';

const text = 'Sales: Qualify\n  [no] Decline\n\tEstimate\n';

describe('[OL20] Tab and Shift+Tab move lines in and out', () => {
  it('the line of the caret, wherever in it that stands', () => {
    expect(indentLines({ text, start: 3, end: 3 }, 'in')).toEqual({
      from: 0,
      to: 14,
      lines: '  Sales: Qualify',
    });
  });

  it('every line that is selected, and not the one after', () => {
    expect(indentLines({ text, start: 16, end: 40 }, 'out')).toEqual({
      from: 15,
      to: 39,
      lines: '[no] Decline\nEstimate',
    });
  });

  it('nothing where no line can be moved out, so that the key leaves the field', () => {
    expect(indentLines({ text, start: 0, end: 0 }, 'out')).toBeNull();
  });

  it('a new line begins under the one before', () => {
    expect(indentationAt(text, 29)).toBe('  ');
    expect(indentationAt(text, 14)).toBe('');
  });
});
