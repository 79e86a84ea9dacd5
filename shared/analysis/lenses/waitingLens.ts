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
  edges: [8, 24, 72, 168],
  relativeEdges: equalParts,
  entries: (edges) => partEntries(edges, 'h'),
  valueIn:
    () =>
    ({ found }) => {
      const wait = typicalWait(found.record.measures);
      if (!wait) return null;
      const { value, basis } = wait;
      const hours = counted(Math.round(value * 10) / 10, 'hour');
      return {
        value,
        text: `${basis === 'estimated' ? '~' : ''}${shortAmount(value)}`,
        words: `items wait ${hours}, ${basis}`,
        prominence: value,
      };
    },
};
