import { type Dimension, dimensions } from '../../../shared/model/dimension.ts';
import type { Rating } from '../../../shared/model/rating.ts';

type Answers = Rating['scores'];

/** The first dimension without an answer, in the order they are asked. “Don't know” is an answer. */
export function firstUnanswered(answers: Answers): Dimension | null {
  return dimensions.find((dimension) => answers[dimension] === undefined) ?? null;
}

/** Where an answer leads: to the next dimension; from the last to the first one left open, or nowhere. */
export function nextDimension(current: Dimension, answers: Answers): Dimension {
  const next = dimensions[dimensions.indexOf(current) + 1];
  return next ?? firstUnanswered({ ...answers, [current]: answers[current] ?? 'unknown' }) ?? current;
}

/** The dimension above (−1) or below (1); the first and the last stay where they are. */
export function neighbourDimension(current: Dimension, direction: -1 | 1): Dimension {
  return dimensions[dimensions.indexOf(current) + direction] ?? current;
}
