import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { type DiscussionPoint, discussionPoints } from '../../../shared/analysis/discussionPoints.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings } from '../../support/ratedMap.ts';

const bare = buildMap({ steps: ['Sales: A', 'Field: B', 'Sales: C'], arrows: ['A -> B', 'B -> C'] });
const said = ({ handoff, dimension, median, spread }: DiscussionPoint) =>
  `${handoff.found.id} ${dimension} ${median} ${spread}`;

describe('[RA9] what the room has to discuss', () => {
  // a:b is hotter. Its risk level has 5 and 5; b:c has 5, 5 and 1 on customer impact, and 1 and 4 on cash impact.
  const map = withRatings(bare, {
    'a:b': ['444444 5 3', '444442 5 3'],
    'b:c': ['512 1 12 22', '512 4 12 22', '1-- - -- --'],
  });
  const points = discussionPoints(analyseMap(map));

  it('first, by rank, a median of 5 on customer impact or risk level', () => {
    expect(points.must.map(said)).toEqual(['a:b riskLevel 5 0', 'b:c customerImpact 5 4']);
  });

  it('then, the widest spread first, where raters are two or more apart, each once', () => {
    expect(points.discuss.map(said)).toEqual(['b:c cashImpact 2.5 3', 'a:b systemClarity 3 2']);
    expect(points.discuss[0]?.apart).toEqual({
      lowest: 1,
      lowestIds: ['rater-1'],
      highest: 4,
      highestIds: ['rater-2'],
    });
    expect(points.must.map(({ apart }) => apart?.lowestIds)).toEqual([undefined, ['rater-3']]);
  });
});
