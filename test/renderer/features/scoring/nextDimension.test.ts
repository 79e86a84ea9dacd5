import { describe, expect, it } from 'vitest';
import {
  firstUnanswered,
  neighbourDimension,
  nextDimension,
} from '../../../../renderer/features/scoring/nextDimension.ts';
import { ratingOf } from '../../../support/ratedMap.ts';

const answers = (signs: string) => ratingOf('a:b', 'rater', signs).scores;

describe('[WI40] which dimension is asked next', () => {
  it('moves on in the order they are asked, over answered ones too', () => {
    expect(nextDimension('customerImpact', answers('44------'))).toBe('exceptionVolume');
  });

  it('goes from the last to the first left open', () => {
    // The third and the fifth are open.
    expect(nextDimension('improvementEvidence', answers('44-4-444'))).toBe('hiddenLabor');
  });

  it('stays on the last when all are answered, “don’t know” included', () => {
    expect(nextDimension('improvementEvidence', answers('4444 44?4'))).toBe('improvementEvidence');
  });

  it('knows the first without an answer, and that there is none', () => {
    expect(firstUnanswered(answers('4?------'))).toBe('hiddenLabor');
    expect(firstUnanswered(answers('4?444444'))).toBeNull();
  });

  it('walks up and down without leaving the card', () => {
    expect(neighbourDimension('exceptionVolume', -1)).toBe('customerImpact');
    expect(neighbourDimension('customerImpact', -1)).toBe('customerImpact');
    expect(neighbourDimension('improvementEvidence', 1)).toBe('improvementEvidence');
  });
});
