import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { roundBefore, roundScores } from '../../../shared/analysis/roundScores.ts';
import { whoIsApart } from '../../../shared/analysis/whoIsApart.ts';
import { revealRound } from '../../../shared/model/edits/revealRound.ts';
import { applyDiff } from '../../../shared/model/mapDiff.ts';
import type { Round } from '../../../shared/model/round.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { ratingOf, withRatings, withRecords } from '../../support/ratedMap.ts';

const id = 'call:quote';
const round = (number: number, revealed: boolean): Round => ({
  type: 'round',
  id: String(number),
  number,
  startedAt: '2026-03-02T09:00:00.000Z',
  revealed,
});
const drawn = buildMap({ steps: ['Sales: Call', 'Office: Quote'], arrows: ['Call -> Quote'] });

/**
 * Three raters. Round 1: customer impact 1, 3, 5; the five other heat dimensions 3 for everybody.
 * Round 2, hidden: customer impact 4, 4, 5; the others 3.
 */
const first = withRecords(withRatings(drawn, { [id]: ['133333', '333333', '533333'] }), [round(1, true)]);
const hidden = withRecords(first, [
  round(2, false),
  ratingOf(id, 'rater-1', '433333', 2),
  ratingOf(id, 'rater-2', '433333', 2),
  ratingOf(id, 'rater-3', '533333', 2),
]);
const revealed = applyDiff(hidden, revealRound(hidden, { number: 2 }));

describe('a round that is not revealed', () => {
  it('[RM3] leaves heat, spread and values as the round before gives them', () => {
    // Every median is 3, severity 0.5: heat 50. Customer impact is spread 1 to 5.
    const handoff = analyseMap(hidden).byId.get(id);
    expect(handoff?.heat).toBe(50);
    expect(handoff?.scores.byDimension.customerImpact).toMatchObject({ median: 3, spread: 4, discuss: true });
    expect(analyseMap(hidden).ranked).toEqual(analyseMap(first).ranked);
  });

  it('[RM3] a first round that is hidden leaves the handoff unscored', () => {
    const alone = withRecords(withRatings(drawn, { [id]: ['555555'] }), [round(1, false)]);
    expect(analyseMap(alone).byId.get(id)).toMatchObject({ heat: null, coverage: 0, rank: null });
    expect(roundScores(alone, id, 1).byDimension.customerImpact.values).toEqual([]);
  });

  it('[RM3] counts once it is revealed, and no more when that is undone', () => {
    // Customer impact 4, 4, 5 has the median 4, severity 0.75, weight 3 of 15: (3 · 0.75 + 12 · 0.5) / 15 = 0.55.
    expect(analyseMap(revealed).byId.get(id)?.heat).toBeCloseTo(55, 10);
    expect(analyseMap(hidden).byId.get(id)?.heat).toBe(50);
  });
});

describe('looking back', () => {
  it('[RM7] each round has its own scorecard, and the one before it is found', () => {
    expect(roundScores(revealed, id, 1).medians.customerImpact).toBe(3);
    expect(roundScores(revealed, id, 2).medians.customerImpact).toBe(4);
    expect(roundBefore(revealed, id, 2)).toBe(1);
    expect(roundBefore(revealed, id, 1)).toBeNull();
  });

  it('[RM6] names who is apart: the lowest and the highest of a dimension two or more apart', () => {
    const { byDimension } = roundScores(revealed, id, 1);
    expect(whoIsApart(byDimension.customerImpact)).toEqual({
      lowest: 1,
      lowestIds: ['rater-1'],
      highest: 5,
      highestIds: ['rater-3'],
    });
    expect(whoIsApart(byDimension.exceptionVolume)).toBeNull();
    expect(whoIsApart(roundScores(revealed, id, 2).byDimension.customerImpact)).toBeNull();
  });
});
