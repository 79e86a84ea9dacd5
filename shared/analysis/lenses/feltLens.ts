import { isBelow } from '../heatBin.ts';
import { medianOf } from '../medianOf.ts';
import type { Lens } from './lens.ts';
import { kindEdges, kindEntries } from './scaleParts.ts';
import { typicalWait } from './typicalWait.ts';

/** From this heat on people feel a handoff as hot. */
const HOT_FROM = 50;

/** By the number of the kind, from 1. */
const kinds = [
  { text: 'calm', words: 'cool and quick' },
  { text: 'slow', words: 'cool, but slow' },
  { text: 'hot', words: 'hot, but quick' },
  { text: 'both', words: 'hot and slow' },
] as const;

/** Slow is a wait of at least the median of the waits that are known in the map. */
export const feltLens: Lens<'felt'> = {
  id: 'felt',
  name: 'Felt against measured',
  sentence: 'Where the heat that people feel and the waiting that is measured tell different stories.',
  scale: 'quadrants',
  unknown: 'heat or waiting not known',
  isRanked: false,
  superlative: 'gravest',
  mean: null,
  sum: null,
  edges: kindEdges,
  relativeEdges: null,
  entries: () => kindEntries(kinds.map(({ text, words }) => [text, words])),
  valueIn: (_map, { ranked }) => {
    const median = medianOf(ranked.flatMap(({ found }) => typicalWait(found.record.measures)?.value ?? []));
    return ({ found, heat }) => {
      const wait = typicalWait(found.record.measures);
      if (!wait || heat === null || median === null) return null;
      const value = 1 + Number(!isBelow(wait.value, median)) + 2 * Number(!isBelow(heat, HOT_FROM));
      const kind = kinds[value - 1];
      return kind ? { value, text: kind.text, words: kind.words, prominence: value } : null;
    };
  },
};
