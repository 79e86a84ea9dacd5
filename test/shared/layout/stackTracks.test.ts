import { describe, expect, it } from 'vitest';
import { stackTracks } from '../../../shared/layout/stackTracks.ts';

describe('stackTracks', () => {
  it('[LA7] puts one item in the middle', () => {
    expect(stackTracks([{ cells: [0, 3] }], 4)).toEqual({ places: [0], count: 1 });
  });

  it('[LA7] keeps items that share a cell one track apart, in their order', () => {
    // Two tracks, half a track to each side of the middle.
    expect(stackTracks([{ cells: [0, 2] }, { cells: [2, 3] }], 4)).toEqual({ places: [-0.5, 0.5], count: 2 });
  });

  it('[LA7] centres an item that meets no other, however crowded the rest is', () => {
    const stack = stackTracks([{ cells: [0, 1] }, { cells: [1, 2] }, { cells: [5, 6] }], 7);
    expect(stack).toEqual({ places: [-0.5, 0.5, 0], count: 2 });
  });
});
