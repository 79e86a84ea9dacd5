import { describe, expect, it } from 'vitest';
import { currentRater, raterAnswers } from '../../../../renderer/features/scoring/raterAnswers.ts';
import type { Rater } from '../../../../shared/model/rater.ts';
import { raterNames } from '../../../../shared/model/raterNames.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { ratingOf, withRecords } from '../../../support/ratedMap.ts';

const drawn = buildMap({ steps: ['Sales: Call', 'Office: Quote'], arrows: ['Call -> Quote'] });
const rater = (id: string, name: string): Rater => ({ type: 'rater', id, name, role: '', laneId: null });
const map = withRecords(drawn, [
  rater('p', 'Priya'),
  rater('d', 'dana'),
  ratingOf('call:quote', 'p', '11111111', 1),
  ratingOf('call:quote', 'p', '5-------', 2),
]);

describe('[WI42] whose answers the scorecard takes', () => {
  it('those of the latest round, which starts empty but for what was asked again', () => {
    const { round, scores } = raterAnswers(map, 'call:quote', 'p');
    expect(round).toBe(2);
    expect(scores).toEqual({ customerImpact: 5 });
  });

  it('[RM4] those of the round begun last, hidden or not, once rounds are counted', () => {
    const begun = withRecords(map, [
      { type: 'round', id: '3', number: 3, startedAt: '2026-01-05T09:00:00.000Z', revealed: false },
    ]);
    expect(raterAnswers(begun, 'call:quote', 'p')).toEqual({ round: 3, scores: {} });
    const answered = withRecords(begun, [ratingOf('call:quote', 'p', '--4-----', 3)]);
    expect(raterAnswers(answered, 'call:quote', 'p')).toMatchObject({ round: 3, scores: { hiddenLabor: 4 } });
  });

  it('round 1 for somebody who has not scored the handoff', () => {
    expect(raterAnswers(map, 'call:quote', 'd')).toEqual({ round: 1, scores: {} });
  });

  it('the chosen rater, the first in the list without a choice, nobody on a map without raters', () => {
    const names = raterNames(map, 'named');
    expect(currentRater(map, 'p', names)?.id).toBe('p');
    expect(currentRater(map, null, names)?.id).toBe('d');
    expect(currentRater(map, 'taken back', names)?.id).toBe('d');
    expect(currentRater(drawn, null, raterNames(drawn, 'named'))).toBeNull();
  });
});
