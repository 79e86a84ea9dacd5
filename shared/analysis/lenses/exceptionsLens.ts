import { exceptionsAWeek } from '../measures/handoffFigures.ts';
import type { Lens } from './lens.ts';
import { equalParts, partEntries } from './scaleParts.ts';
import { shortAmount } from './shortAmount.ts';

/** Edges at one a week, one a working day, two and five a working day. */
export const exceptionsLens: Lens<'exceptions'> = {
  id: 'exceptions',
  name: 'Exceptions a week',
  sentence: 'How often a week somebody handles an item outside the routine; ~ is an estimate.',
  scale: 'amount',
  unknown: 'exceptions not known',
  isRanked: true,
  edges: [1, 5, 10, 25],
  relativeEdges: equalParts,
  entries: (edges) => partEntries(edges),
  valueIn:
    () =>
    ({ found }) => {
      const { value, basis } = exceptionsAWeek(found.record.measures);
      if (value === null) return null;
      const amount = Math.round(value * 10) / 10;
      return {
        value,
        text: `${basis === 'estimated' ? '~' : ''}${shortAmount(value)}`,
        words: `${amount} ${amount === 1 ? 'exception' : 'exceptions'} a week, ${basis}`,
        prominence: value,
      };
    },
};
