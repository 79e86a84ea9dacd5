import { describe, expect, it } from 'vitest';
import { changeRater } from '../../../../shared/model/edits/changeRater.ts';
import { commentRating } from '../../../../shared/model/edits/commentRating.ts';
import { removeRater } from '../../../../shared/model/edits/removeRater.ts';
import { applyDiff, invertDiff, isEmptyDiff } from '../../../../shared/model/mapDiff.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { ratingOf, withRatings, withRecords } from '../../../support/ratedMap.ts';

const map = withRatings(
  buildMap({ steps: ['Sales: A', 'Field: B', 'Sales: C'], arrows: ['A -> B', 'B -> C'] }),
  { 'a:b': ['12------', '3-------'], 'b:c': ['44------'] },
);
const time = '2026-01-06T09:00:00.000Z';
const ratings = (of: WorkflowMap) =>
  [...of.rating.values()].map(({ id, scores }) => `${id} ${Object.values(scores)}`).sort();

describe('[RA4] a rater', () => {
  it('is renamed, given a role and a lane of the map', () => {
    const diff = changeRater(map, { id: 'rater-1', patch: { name: 'Ana', role: 'Lead', laneId: 'sales' } });
    expect(applyDiff(map, diff).rater.get('rater-1')).toMatchObject({
      name: 'Ana',
      role: 'Lead',
      laneId: 'sales',
    });
    expect(() => changeRater(map, { id: 'rater-1', patch: { laneId: 'nowhere' } })).toThrow(
      'no lane nowhere',
    );
  });

  it('is removed with their ratings, and comes back with them by one undo', () => {
    const diff = removeRater(map, { id: 'rater-1', giveTo: null });
    const after = applyDiff(map, diff);
    expect([after.rater.size, ratings(after)]).toEqual([1, ['a:b:rater-2:1 3']]);
    expect(ratings(applyDiff(after, invertDiff(diff)))).toEqual(ratings(map));
  });

  it('gives their ratings to another rater, who keeps what they answered themselves', () => {
    const commented = withRecords(map, [
      { ...ratingOf('a:b', 'rater-1', '12------'), comment: 'As I said' },
      { ...ratingOf('a:b', 'rater-2', '3-------'), comment: 'No' },
    ]);
    const after = applyDiff(commented, removeRater(commented, { id: 'rater-1', giveTo: 'rater-2' }));
    expect(ratings(after)).toEqual(['a:b:rater-2:1 3,2', 'b:c:rater-2:1 4,4']);
    expect(after.rating.get('a:b:rater-2:1')?.comment).toBe('No\nAs I said');
    expect(isEmptyDiff(removeRater(map, { id: 'rater-1', giveTo: 'rater-1' }))).toBe(true);
  });
});

describe('[RA5] a comment on a rating', () => {
  const comment = (of: WorkflowMap, handoffId: string, text: string) =>
    applyDiff(of, commentRating(of, { handoffId, raterId: 'rater-2', round: 1, comment: text, time }));

  it('stands with the scores, or alone, and leaves nothing behind when it is taken back', () => {
    const said = comment(comment(map, 'a:b', 'Twice a week'), 'b:c', 'No idea');
    expect(said.rating.get('a:b:rater-2:1')).toMatchObject({
      scores: { customerImpact: 3 },
      comment: 'Twice a week',
    });
    expect(said.rating.get('b:c:rater-2:1')).toMatchObject({ scores: {}, comment: 'No idea', time });
    const taken = comment(comment(said, 'a:b', ''), 'b:c', '');
    expect(ratings(taken)).toEqual(ratings(map));
  });
});
