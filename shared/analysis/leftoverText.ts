import { dimensions } from '../model/dimension.ts';
import type { PlannedSheet } from '../model/merge/mergePlan.ts';
import { raterName } from '../model/merge/mergeSentences.ts';
import type { ReturnedSheet, StrayValue } from '../model/merge/returnedSheet.ts';
import type { Rating } from '../model/rating.ts';
import { dimensionTexts } from './dimensionTexts.ts';

/**
 * Every value of a sheet that no import would take, as lines of text, so that nothing of it is lost; empty where all
 * is.
 */
export function leftoverText(planned: PlannedSheet): string {
  const { rows, returned, isHidden } = planned;
  const unmatched = isHidden ? [] : rows.filter(({ state }) => state === 'unmatched');
  const lines = [
    ...unmatched.map(({ name, rating }) => `${name}: ${answersText(rating)}`),
    ...returned.strays.map((stray) => strayText(returned, stray)),
  ];
  return lines.length === 0 ? '' : [raterName(planned), ...lines].join('\n');
}

function strayText({ handoffs }: ReturnedSheet, { handoffId, dimension, value }: StrayValue): string {
  const known = handoffs.find(({ id }) => id === handoffId);
  const asked = dimensions.find((each) => each === dimension);
  const name = known ? `${known.sender} → ${known.receiver}` : handoffId;
  return `${name}: ${asked ? dimensionTexts[asked].name : dimension} ${value}`;
}

/** What of two ratings is not the same, each alone. */
export function differingAnswers(rating: Rating, other: Rating): Rating {
  const differing = dimensions.filter((dimension) => rating.scores[dimension] !== other.scores[dimension]);
  const scores = Object.fromEntries(
    differing.flatMap((dimension) =>
      rating.scores[dimension] === undefined ? [] : [[dimension, rating.scores[dimension]]],
    ),
  );
  return { ...rating, scores, comment: rating.comment === other.comment ? '' : rating.comment };
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
