import { describe, expect, it } from 'vitest';
import { voiceSentences } from '../../../../renderer/features/raters/voiceSentences.ts';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import { raterVoices } from '../../../../shared/analysis/raterVoices.ts';
import { type RaterMode, raterNames } from '../../../../shared/model/raterNames.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { withRatings } from '../../../support/ratedMap.ts';

const bare = buildMap({ steps: ['Sales: A', 'Field: B', 'Sales: C'], arrows: ['A -> B', 'B -> C'] });

function said(signs: Readonly<Record<string, readonly string[]>>, mode: RaterMode = 'named') {
  const map = withRatings(bare, signs);
  const [leader] = analyseMap(map).ranked;
  return leader ? voiceSentences(leader, raterVoices(map), raterNames(map, mode)) : [];
}

describe('[RA10] [RA13] whose voice makes the leader, in words', () => {
  const decided = { 'a:b': ['444444', '444444', '111111'], 'b:c': ['333333', '333333', '555555'] };

  it('names who decides, and what would lead without them', () => {
    expect(said(decided)).toEqual(['Without Rater 1 or Rater 2, “B → C” would lead.']);
    expect(said(decided, 'anonymous')[0]).toMatch(
      /^Without Rater \d{3} or Rater \d{3}, “B → C” would lead\.$/,
    );
  });

  it('says that nobody does, or that nothing is left to rank', () => {
    expect(said({ 'a:b': ['444444', '444444'], 'b:c': ['111111', '111111'] })).toEqual([
      '“A → B” leads, whichever one rater is left out.',
    ]);
    expect(said({ 'a:b': ['444444'] })).toEqual(['Without Rater 1, nothing would be scored.']);
  });
});
