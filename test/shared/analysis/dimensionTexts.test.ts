import { describe, expect, it } from 'vitest';
import { dimensionTexts, levelSentence } from '../../../shared/analysis/dimensionTexts.ts';
import { dimensions } from '../../../shared/model/dimension.ts';

describe('the words of the scorecard', () => {
  it('[SC18] asks one question a dimension and has five different sentences for the answer', () => {
    for (const dimension of dimensions) {
      const { name, question, levels } = dimensionTexts[dimension];
      expect(name).toMatch(/^[A-Z][a-z]+ [a-z]+$/);
      expect(question).toMatch(/\?$/);
      expect(new Set(levels).size).toBe(5);
    }
  });

  it('[SC18] can be read aloud: no sentence is longer than thirteen words, no question than twenty', () => {
    const words = (text: string) => text.split(/\s+/).length;
    for (const dimension of dimensions) {
      const { question, levels } = dimensionTexts[dimension];
      expect(words(question), question).toBeLessThanOrEqual(20);
      for (const level of levels) expect(words(level), level).toBeLessThanOrEqual(13);
    }
  });

  it('[SC15] reads the worse sentence between two levels', () => {
    const { levels } = dimensionTexts.cashImpact;
    const heard = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5].map((median) =>
      levels.indexOf(levelSentence('cashImpact', median)),
    );
    expect(heard).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});
