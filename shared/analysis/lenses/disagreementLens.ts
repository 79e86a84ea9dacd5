import type { HandoffScores } from '../scoreHandoff.ts';
import type { Lens } from './lens.ts';
import { kindEntries } from './scaleParts.ts';
import { shortAmount } from './shortAmount.ts';

/** Spread is a whole number of 0 to 4, so each is a part of the scale. */
export const disagreementLens: Lens<'disagreement'> = {
  id: 'disagreement',
  name: 'Disagreement',
  sentence: 'How many levels the raters are apart where they are furthest apart.',
  scale: 'amount',
  unknown: 'fewer than two raters',
  isRanked: true,
  superlative: 'widest',
  mean: { text: shortAmount, words: (spread) => `raters on the mean ${shortAmount(spread)} apart` },
  sum: null,
  edges: [1, 2, 3, 4],
  relativeEdges: null,
  entries: () =>
    kindEntries([
      ['0', 'agreed'],
      ['1', 'apart'],
      ['2', 'discuss'],
      ['3', 'discuss'],
      ['4', 'discuss'],
    ]),
  valueIn:
    () =>
    ({ scores }) => {
      if (!isComparable(scores)) return null;
      const { spread } = scores;
      const apart = spread === 0 ? 'raters agree' : `raters are ${spread} apart`;
      const discuss = scores.discuss ? ', to be discussed' : '';
      return { value: spread, text: String(spread), words: apart + discuss, prominence: spread };
    },
};

/** Whether two raters scored the same dimension. */
function isComparable({ byDimension }: HandoffScores): boolean {
  return Object.values(byDimension).some(
    ({ values }) => values.filter(({ value }) => value !== 'unknown').length > 1,
  );
}
