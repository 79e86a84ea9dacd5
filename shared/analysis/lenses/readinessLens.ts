import type { Lens } from './lens.ts';
import { equalParts, percentEntries } from './scaleParts.ts';
import { wholeText } from './wholeText.ts';

export const readinessLens: Lens<'readiness'> = {
  id: 'readiness',
  name: 'Readiness',
  sentence: 'How safe a change is and how well it can be measured: darker is readier.',
  scale: 'amount',
  unknown: 'readiness not known',
  isRanked: true,
  superlative: 'readiest',
  mean: { text: wholeText, words: (readiness) => `mean readiness ${wholeText(readiness)}` },
  sum: null,
  edges: [20, 40, 60, 80],
  relativeEdges: equalParts,
  entries: percentEntries,
  valueIn:
    () =>
    ({ readiness }) => {
      if (readiness === null) return null;
      const text = wholeText(readiness);
      return { value: readiness, text, words: `readiness ${text}`, prominence: readiness };
    },
};
