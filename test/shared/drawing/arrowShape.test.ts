import { describe, expect, it } from 'vitest';
import { arrowShape, roundedLine } from '../../../shared/drawing/arrowShape.ts';

describe('arrowShape', () => {
  it('[DR3] ends in a head that touches the step, and the line just inside it', () => {
    const { line, head } = arrowShape(
      [
        [0, 0],
        [100, 0],
      ],
      2.5,
    );
    // The head is 5 + 1.6 · 2.5 = 9 long and 2 · (4.5 + 0.25) = 9.5 wide; the line reaches 1 into it: 100 − 8.
    expect(head).toBe('M100 0L91 4.75L91 -4.75Z');
    expect(line).toBe('M0 0L92 0');
  });

  it('[DR3] rounds corners by 8, less where a segment is short', () => {
    const points = [
      [0, 0],
      [50, 0],
      [50, 10],
      [100, 10],
    ] as const;
    // The middle segment is 10 long, so both its corners get 5.
    expect(roundedLine(points)).toBe('M0 0L45 0Q50 0 50 5L50 5Q50 10 55 10L100 10');
  });

  it('[DR3] has nothing to draw for a route without a way', () => {
    expect(arrowShape([], 2)).toEqual({ line: '', head: '' });
  });
});
