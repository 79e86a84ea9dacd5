import { counted } from '../../model/counted.ts';
import { type GapKind, gapFinder, gapKinds, gapTexts } from '../ownershipGaps.ts';
import type { Lens } from './lens.ts';
import { kindEdges, kindEntries } from './scaleParts.ts';
import { wholeText } from './wholeText.ts';

/** Coloured by the gravest gap; the pill has the signs of all of them. */
export const gapsLens: Lens<'gaps'> = {
  id: 'gaps',
  name: 'Ownership gaps',
  sentence: 'Where it is not settled who owns a handoff, or where both sides find it.',
  scale: 'amount',
  unknown: null,
  isRanked: false,
  superlative: 'gravest',
  mean: null,
  sum: { text: wholeText, words: (gaps) => counted(gaps, 'ownership gap') },
  edges: kindEdges,
  relativeEdges: null,
  entries: () => kindEntries([['✓', 'no gap'], ...gapKinds.map(legendOf)]),
  valueIn: (map) => {
    const gapsOf = gapFinder(map);
    return (handoff) => {
      const kinds = [...new Set(gapsOf(handoff).map(({ kind }) => kind))];
      const [gravest] = kinds;
      if (!gravest) return { value: 1, text: '✓', words: 'no ownership gap', prominence: 0, amount: 0 };
      const value = gapKinds.indexOf(gravest) + 2;
      const names = kinds.map((kind) => gapTexts[kind].name.toLowerCase());
      return {
        value,
        text: kinds.map((kind) => gapTexts[kind].sign).join(''),
        words: `${counted(kinds.length, 'ownership gap')}: ${names.join(', ')}`,
        prominence: value + kinds.length / 10,
        amount: kinds.length,
      };
    };
  },
};

function legendOf(kind: GapKind): readonly [sign: string, text: string] {
  const { sign, name } = gapTexts[kind];
  return [sign, name.toLowerCase()];
}
