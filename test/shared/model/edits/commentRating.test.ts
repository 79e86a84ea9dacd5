import { expect, it } from 'vitest';
import { commentRating } from '../../../../shared/model/edits/commentRating.ts';
import { applyDiff } from '../../../../shared/model/mapDiff.ts';
import { withRatings } from '../../../support/ratedMap.ts';
import { leadMap } from '../../../support/sheetTexts.ts';

const handoffId = 'qualify:estimate';
const about = { handoffId, raterId: 'rater-1', round: 1, time: '2026-02-01T10:00:00.000Z' };

it('[SS20] a rater’s comment stands with their scores, or alone, and goes when it is emptied', () => {
  const map = withRatings(leadMap, { [handoffId]: ['4-------'] });
  const remarked = applyDiff(map, commentRating(map, { ...about, comment: 'Waits for the survey.' }));
  expect(remarked.rating.get(`${handoffId}:rater-1:1`)).toMatchObject({
    comment: 'Waits for the survey.',
    scores: { customerImpact: 4 },
  });
  const other = { ...about, handoffId: 'visit:bill' };
  const alone = applyDiff(map, commentRating(map, { ...other, comment: 'Fine.' }));
  expect(alone.rating.size).toBe(2);
  expect(applyDiff(alone, commentRating(alone, { ...other, comment: '' })).rating.size).toBe(1);
});
