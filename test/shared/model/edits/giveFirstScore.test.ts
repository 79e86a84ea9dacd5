import { expect, it } from 'vitest';
import { giveFirstScore } from '../../../../shared/model/edits/giveFirstScore.ts';
import { applyDiff, invertDiff } from '../../../../shared/model/mapDiff.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const map = buildMap({ steps: ['Sales: Estimate', 'Field: Visit'], arrows: ['Estimate -> Visit'] });

it('[WI42] the first score brings its rater, and one undo takes both back', () => {
  const diff = giveFirstScore(map, {
    handoffId: 'estimate:visit',
    raterId: 'room',
    raterName: 'The room',
    round: 1,
    dimension: 'hiddenLabor',
    score: 4,
    time: '2026-01-05T09:00:00.000Z',
  });
  const after = applyDiff(map, diff);
  expect(after.rater.get('room')?.name).toBe('The room');
  expect(after.rating.get('estimate:visit:room:1')?.scores).toEqual({ hiddenLabor: 4 });
  expect(applyDiff(after, invertDiff(diff))).toEqual(map);
});
