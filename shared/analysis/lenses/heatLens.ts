import type { Edges, Lens } from './lens.ts';
import { equalParts, percentEntries } from './scaleParts.ts';
import { wholeText } from './wholeText.ts';

/** Heat as method §3 makes it, in its fixed bins. */
export const heatLens: Lens<'heat'> = {
  id: 'heat',
  name: 'Heat',
  sentence: 'How much a handoff hurts, by its scores and the weights.',
  scale: 'heat',
  unknown: 'unscored',
  isRanked: true,
  superlative: 'hottest',
  mean: { text: wholeText, words: (heat) => `mean heat ${wholeText(heat)}` },
  sum: { text: wholeText, words: (heat) => `${wholeText(heat)} of heat in all` },
  edges: [20, 40, 60, 80] satisfies Edges,
  relativeEdges: equalParts,
  entries: percentEntries,
  valueIn:
    () =>
    ({ heat, rank }) => {
      if (heat === null || rank === null) return null;
      const text = wholeText(heat);
      return { value: heat, text, words: `heat ${text}`, prominence: -rank };
    },
};
