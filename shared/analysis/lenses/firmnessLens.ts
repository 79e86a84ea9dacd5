import { shortPercent } from '../cardEntry.ts';
import { rankFirmness } from '../rankFirmness.ts';
import type { Lens } from './lens.ts';
import { equalParts, percentEntries } from './scaleParts.ts';

/** The share of weightings in which a handoff ranks first, in per cent. */
export const firmnessLens: Lens<'firmness'> = {
  id: 'firmness',
  name: 'Firmness',
  sentence: 'In how many of 10,000 weightings a handoff ranks first.',
  scale: 'amount',
  unknown: 'unscored',
  isRanked: true,
  superlative: 'firmest',
  // Handoffs that are equal are first in the same weightings.
  mean: null,
  sum: null,
  edges: [20, 40, 60, 80],
  relativeEdges: equalParts,
  entries: (edges) => percentEntries(edges, '%'),
  valueIn: (map, analysis) => {
    const firmness = rankFirmness(map, analysis);
    return ({ found }) => {
      const shares = firmness.get(found.id);
      if (!shares) return null;
      const value = 100 * shares.first;
      const percent = shortPercent(shares.first);
      return { value, text: `${percent}%`, words: `first in ${percent} % of weightings`, prominence: value };
    };
  },
};
