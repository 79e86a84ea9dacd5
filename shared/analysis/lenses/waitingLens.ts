import { counted } from '../../model/counted.ts';
import type { Lens } from './lens.ts';
import { equalParts, partEntries } from './scaleParts.ts';
import { shortAmount } from './shortAmount.ts';
import { typicalWait } from './typicalWait.ts';

/** Edges at a working day, a day, three days and a week. */
export const waitingLens: Lens<'waiting'> = {
  id: 'waiting',
  name: 'Waiting',
  sentence: 'How many hours an item waits before it is taken up; ~ is an estimate.',
  scale: 'amount',
  unknown: 'waiting not known',
  isRanked: true,
  superlative: 'longest',
  mean: { text: shortAmount, words: (hours) => `mean wait ${hoursPhrase(hours)}` },
  // Medians do not add up.
  sum: null,
  edges: [8, 24, 72, 168],
  relativeEdges: equalParts,
  entries: (edges) => partEntries(edges, 'h'),
  valueIn:
    () =>
    ({ found }) => {
      const wait = typicalWait(found.record.measures);
      if (!wait) return null;
      const { value, basis } = wait;
      return {
        value,
        mark: basis === 'estimated' ? '~' : '',
        text: shortAmount(value),
        words: `items wait ${hoursPhrase(value)}, ${basis}`,
        prominence: value,
      };
    },
};

function hoursPhrase(hours: number): string {
  return counted(Math.round(hours * 10) / 10, 'hour');
}
