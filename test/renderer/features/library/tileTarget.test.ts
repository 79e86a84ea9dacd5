import { describe, expect, it } from 'vitest';
import { tileTarget } from '../../../../renderer/features/library/tileTarget.ts';

// Seven tiles in rows of three:  0 1 2 / 3 4 5 / 6
const go = (key: string, from: number): number => tileTarget(key, from, 3, 7);

describe('[WI69] arrows walk the grid of maps', () => {
  it('leads left, right, up and down', () => {
    expect([go('ArrowRight', 2), go('ArrowLeft', 3), go('ArrowDown', 1), go('ArrowUp', 4)]).toEqual([
      3, 2, 4, 1,
    ]);
  });

  it('never leads past an edge', () => {
    expect([go('ArrowLeft', 0), go('ArrowRight', 6), go('ArrowUp', 2), go('ArrowDown', 6)]).toEqual([
      0, 6, 2, 6,
    ]);
  });

  it('leads down to the last tile from above a gap in the last row', () => {
    expect([go('ArrowDown', 4), go('ArrowDown', 5)]).toEqual([6, 6]);
  });

  it('leads to the first and the last by Home and End, and nowhere by other keys', () => {
    expect([go('Home', 4), go('End', 1), go('a', 3)]).toEqual([0, 6, 3]);
  });
});
