import { dimensions } from '../model/dimension.ts';
import type { PlannedSheet } from '../model/merge/mergePlan.ts';
import { raterName } from '../model/merge/mergeSentences.ts';
import type { Rating } from '../model/rating.ts';
import { dimensionTexts } from './dimensionTexts.ts';

/** Every value of a sheet that no import would take, as lines of text, so that nothing of it is lost; empty where all is. */
export function leftoverText(planned: PlannedSheet): string {
  const { rows, returned, isHidden } = planned;
  const unmatched = isHidden ? [] : rows.filter(({ state }) => state === 'unmatched');
  const lines = [
    ...unmatched.map(({ name, rating }) => `${name}: ${answersText(rating)}`),
    ...returned.strays.map(({ handoffId, dimension, value }) => `${handoffId}: ${dimension} ${value}`),
  ];
  return lines.length === 0 ? '' : [raterName(planned), ...lines].join('\n');
}

/** “Customer impact 4, Hidden labor don’t know; “waits for the survey””. */
export function answersText({ scores, comment }: Rating): string {
  const answers = dimensions.flatMap((dimension) => {
    const score = scores[dimension];
    if (score === undefined) return [];
    return [`${dimensionTexts[dimension].name} ${score === 'unknown' ? 'don’t know' : score}`];
  });
  const said = comment.trim() === '' ? [] : [`“${comment.trim()}”`];
  return [answers.join(', '), ...said].filter((part) => part !== '').join('; ');
}
