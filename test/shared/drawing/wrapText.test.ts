import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../shared/drawing/textWidth.ts';
import { fitLine, wrapText } from '../../../shared/drawing/wrapText.ts';

describe('wrapText', () => {
  it('[DR2] breaks at spaces and folds white space', () => {
    const wrapped = wrapText('  Confirm  the job and take the deposit ', 130, 13, 3);
    expect(wrapped).toEqual({ lines: ['Confirm the job and', 'take the deposit'], shortened: false });
  });

  it('[DR2] keeps the line breaks of a name', () => {
    expect(wrapText('Call\n\nthen visit', 200, 13, 3).lines).toEqual(['Call', 'then visit']);
  });

  it('[DR2] ends in an ellipsis within the width when there are more lines than fit', () => {
    const { lines, shortened } = wrapText(
      'Confirm the job and take the deposit and write it down',
      80,
      13,
      2,
    );
    expect(shortened).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(80);
  });

  it('[DR2] breaks a word that is wider than a line', () => {
    const { lines } = wrapText('Rechtsschutzversicherungsgesellschaft', 80, 13, 5);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('Rechtsschutzversicherungsgesellschaft');
  });

  it('[DR10] never cuts an emoji in two', () => {
    const { lines } = wrapText('👩‍🔧'.repeat(30), 60, 13, 2);
    expect(lines.join('').replace('…', '').replaceAll('👩‍🔧', '')).toBe('');
  });

  it('[DR10] shortens right-to-left names like others', () => {
    const { lines, shortened } = wrapText('אישור ההזמנה '.repeat(40), 144, 13, 3);
    expect([lines.length, shortened]).toEqual([3, true]);
  });

  it('[DR10] looks at no more than a box can hold', () => {
    const reads: number[] = [];
    const long = {
      length: 1e7,
      slice(from: number, to: number) {
        reads.push(to);
        return 'x'.repeat(to - from);
      },
    };
    const { lines, shortened } = wrapText(long as unknown as string, 144, 13, 3);
    expect(reads).toEqual([1_000]);
    expect([lines.length, shortened]).toEqual([3, true]);
  });

  it('[DR10] cuts a heap of marks on one letter', () => {
    const { lines } = wrapText(`a${'\u0301'.repeat(500)} b`, 144, 13, 3);
    expect(lines.join('').length).toBeLessThan(40);
  });

  it('[DR2] fits a line, and leaves a line that fits alone', () => {
    expect(fitLine('Sales', 100, 13)).toBe('Sales');
    expect(fitLine('Sales and everything around it', 60, 13)).toMatch(/^Sales.*…$/);
    expect(fitLine('First\nsecond', 500, 13)).toBe('First…');
  });

  it('[DR2] gives no line for an empty name', () => {
    expect(wrapText('  \n ', 100, 13, 3)).toEqual({ lines: [], shortened: false });
  });
});
