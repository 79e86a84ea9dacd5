import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { raterVoices } from '../../../shared/analysis/raterVoices.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings, withRecords } from '../../support/ratedMap.ts';

const bare = buildMap({ steps: ['Sales: A', 'Field: B', 'Sales: C'], arrows: ['A -> B', 'B -> C'] });

describe('[RA10] whose voice makes the leader', () => {
  // Medians: A → B 4, B → C 3. Without either of the first two, A → B has (4 + 1) / 2 = 2.5 and B → C (3 + 5) / 2 = 4.
  const map = withRatings(bare, {
    'a:b': ['444444', '444444', '111111'],
    'b:c': ['333333', '333333', '555555'],
  });

  it('is theirs without whom another handoff ranks first', () => {
    expect(
      raterVoices(map).map(({ raterId, makesLeader, ownLeader, leaderWithout }) => [
        raterId,
        makesLeader,
        ownLeader?.found.id,
        leaderWithout?.found.id,
      ]),
    ).toEqual([
      ['rater-1', true, 'a:b', 'b:c'],
      ['rater-2', true, 'a:b', 'b:c'],
      ['rater-3', false, 'b:c', 'a:b'],
    ]);
  });

  it('is nobody’s who has not scored, and the only rater’s where there is one', () => {
    const one = withRecords(withRatings(bare, { 'a:b': ['444444'] }), [
      { type: 'rater', id: 'silent', name: 'Silent', role: '', laneId: null },
    ]);
    expect(raterVoices(one)).toMatchObject([{ raterId: 'rater-1', makesLeader: true, leaderWithout: null }]);
  });

  it('leaves what was found for the map remembered', () => {
    const before = analyseMap(map);
    raterVoices(map);
    const renamed = withRecords(map, []);
    expect(analyseMap({ ...map, owner: renamed.owner })).toBe(before);
  });
});
