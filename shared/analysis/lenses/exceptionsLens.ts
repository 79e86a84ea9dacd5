import { counted } from '../../model/counted.ts';
import { exceptionsAWeek } from '../measures/handoffFigures.ts';
import type { Lens } from './lens.ts';
import { equalParts, partEntries } from './scaleParts.ts';
import { shortAmount } from './shortAmount.ts';

/** Edges at one a week, one a working day, two and five a working day. */
export const exceptionsLens: Lens<'exceptions'> = {
  id: 'exceptions',
  name: 'Exceptions a week',
  sentence: 'How often a week somebody handles an item outside the routine; ~ is an estimate, ≥ at least.',
  scale: 'amount',
  unknown: 'exceptions not known',
  isRanked: true,
  superlative: 'most frequent',
  mean: { text: shortAmount, words: (count) => `on the mean ${countPhrase(count)}` },
  sum: { text: shortAmount, words: (count) => `${countPhrase(count)} in all` },
  edges: [1, 5, 10, 25],
  relativeEdges: equalParts,
  entries: (edges) => partEntries(edges),
  valueIn:
    () =>
    ({ found }) => {
      const { value: known, atLeast, basis } = exceptionsAWeek(found.record.measures);
      const value = known ?? atLeast;
      if (value === null) return null;
      const words = `${countPhrase(value)}, ${basis}`;
      return {
        value,
        mark: known === null ? '≥' : basis === 'estimated' ? '~' : '',
        text: shortAmount(value),
        words: known === null ? `at least ${words}` : words,
        prominence: value,
      };
    },
};

function countPhrase(count: number): string {
  return `${counted(Math.round(count * 10) / 10, 'exception')} a week`;
}
