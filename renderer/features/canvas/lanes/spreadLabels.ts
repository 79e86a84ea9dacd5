/** The place of a label along one direction: where its middle should be, and how much room it takes. */
export interface Label {
  readonly middle: number;
  readonly size: number;
}

interface Cluster {
  readonly first: number;
  readonly size: number;
  /** The sum of the places that its labels would give its beginning, to be averaged. */
  readonly wish: number;
  readonly count: number;
}

/**
 * The middles of labels in order, moved apart so that none lies on another, as near as can be to where they should
 * be and between `from` and `to`. Null when there is not room for all of them.
 */
export function spreadLabels(labels: readonly Label[], from: number, to: number): readonly number[] | null {
  const total = labels.reduce((sum, { size }) => sum + size, 0);
  if (total > to - from) return null;
  const startOf = ({ wish, count, size }: Cluster): number =>
    Math.max(from, Math.min(wish / count, to - size));
  const clusters: Cluster[] = [];
  for (const [first, { middle, size }] of labels.entries()) {
    let cluster: Cluster = { first, size, wish: middle - size / 2, count: 1 };
    for (let above = clusters.at(-1); above && startOf(above) + above.size > startOf(cluster); ) {
      clusters.pop();
      cluster = {
        first: above.first,
        size: above.size + cluster.size,
        wish: above.wish + cluster.wish - above.size * cluster.count,
        count: above.count + cluster.count,
      };
      above = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  return clusters.flatMap((cluster, place) => {
    let at = startOf(cluster);
    const end = clusters[place + 1]?.first ?? labels.length;
    return labels.slice(cluster.first, end).map(({ size }) => {
      at += size;
      return at - size / 2;
    });
  });
}
