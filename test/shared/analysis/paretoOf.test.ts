import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { paretoOf } from '../../../shared/analysis/paretoOf.ts';
import { pictureMap } from '../../support/pictureMap.ts';

describe('the Pareto of heat', () => {
  it('[PI4] adds up the shares of heat in the order of the ranking', () => {
    // 100 + 75 + 50 + 25 = 250: 0.4, 0.7, 0.9, 1. The third passes 80 %.
    const map = pictureMap([['222222'], ['555555'], ['333333'], ['444444'], []]);
    const { bars, total, untilMark, unscored } = paretoOf(analyseMap(map));
    expect(total).toBe(250);
    expect(bars.map(({ heat }) => heat)).toEqual([100, 75, 50, 25]);
    expect(bars.map(({ cumulative }) => cumulative)).toEqual([0.4, 0.7, 0.9, 1]);
    expect(untilMark).toBe(3);
    expect(unscored.map(({ found }) => found.id)).toEqual(['s5:s6']);
  });

  it('[PI4] reaches the mark where the share is 80 % but for noise', () => {
    // 25 · 5 = 125: the fourth holds 100 of it.
    const map = pictureMap([['222222'], ['222222'], ['222222'], ['222222'], ['222222']]);
    expect(paretoOf(analyseMap(map)).untilMark).toBe(4);
  });

  it('[PI4] has no bars while there is no heat to share', () => {
    expect(paretoOf(analyseMap(pictureMap([['111111'], []]))).bars).toEqual([]);
    expect(paretoOf(analyseMap(pictureMap([[]]))).untilMark).toBe(0);
  });
});
