const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const simple = /^[\u0020-\u007E]*$/;

/** What a reader counts as characters: an emoji of many code points, or a letter with its marks, is one. */
export function graphemesOf(text: string): string[] {
  if (simple.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
