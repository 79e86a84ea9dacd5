/**
 * Something that takes room side by side with others in one corridor.
 * `cells` are pairs of first and last cell that it covers along the corridor.
 */
export interface TrackItem {
  readonly cells: readonly number[];
}

/** The place of each item across the corridor, in tracks from its middle; two that share a cell are ≥ 1 apart. */
export interface TrackPlaces {
  readonly places: readonly number[];
  readonly count: number;
}

/**
 * Keeps the given order wherever two items share a cell, and centres what has room to spare:
 * an item with b others before it and a after it, at most, stands at (b − a) / 2.
 */
export function stackTracks(items: readonly TrackItem[], cellCount: number): TrackPlaces {
  const before = depths(items, cellCount);
  const after = depths(items.toReversed(), cellCount).reverse();
  return {
    places: before.map((depth, item) => (depth - (after[item] ?? 0)) / 2),
    count: before.reduce((most, depth) => Math.max(most, depth + 1), 0),
  };
}

/** For each item, how many of the items before it lie on top of one another under it. */
function depths(items: readonly TrackItem[], cellCount: number): number[] {
  const height = new Int32Array(cellCount);
  return items.map(({ cells }) => {
    let depth = 0;
    for (let at = 0; at < cells.length; at += 2) {
      depth = Math.max(depth, highest(height, cells[at] ?? 0, cells[at + 1] ?? -1));
    }
    for (let at = 0; at < cells.length; at += 2) {
      height.fill(depth + 1, cells[at] ?? 0, (cells[at + 1] ?? -1) + 1);
    }
    return depth;
  });
}

/** Long arrows of a large map cover hundreds of cells: this loop is most of what stacking costs. */
function highest(height: Int32Array, first: number, last: number): number {
  let most = 0;
  for (let cell = first; cell <= last; cell += 1) {
    const own = height[cell] ?? 0;
    if (own > most) most = own;
  }
  return most;
}
