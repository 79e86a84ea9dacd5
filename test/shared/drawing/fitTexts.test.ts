import { describe, expect, it } from 'vitest';
import { fitTexts } from '../../../shared/drawing/fitTexts.ts';

/** Room for ten letters “m” of 9.05 points a line, with what is kept as safety. */
const ten = { width: 96, fontSize: 10 };
const words = (count: number) => Array.from({ length: count }, () => 'mmmmmmmmm').join(' ');

describe('[RE4] texts that share the lines of a page', () => {
  it('are whole where there is room for all', () => {
    expect(fitTexts([words(1), words(2)], { ...ten, lines: 3 })).toEqual({
      texts: [words(1), words(2).replace(' ', '\n')],
      shortened: 0,
      left: 0,
      lines: 3,
    });
  });

  it('get the same number of lines, the first of them one more where one is left over', () => {
    // 1 + 4 + 4 wanted, 6 there: two lines each are 5, and the sixth goes to the first that wants it.
    const { texts, shortened, left, lines } = fitTexts([words(1), words(4), words(4)], { ...ten, lines: 6 });
    expect(texts.map((text) => text.split('\n').length)).toEqual([1, 3, 2]);
    expect(texts.map((text) => text.endsWith('…'))).toEqual([false, true, true]);
    expect({ shortened, left, lines }).toEqual({ shortened: 2, left: 0, lines: 6 });
  });

  it('are left out from the last where one line each is too much, and a line is kept to say so', () => {
    const { texts, left, lines } = fitTexts([words(2), words(1), words(1), words(1)], { ...ten, lines: 3 });
    expect([texts.length, left, lines]).toEqual([2, 2, 2]);
    expect(fitTexts([words(1), words(1)], { ...ten, lines: 0 })).toMatchObject({ texts: [], left: 2 });
  });
});
