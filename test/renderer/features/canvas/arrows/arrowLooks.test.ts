import { describe, expect, it } from 'vitest';
import { arrowLooks, arrowWidth } from '../../../../../renderer/features/canvas/arrows/arrowLooks.ts';
import { analyseMap } from '../../../../../shared/analysis/analyseMap.ts';
import { buildMap } from '../../../../support/mapBuilder.ts';

const map = buildMap({
  steps: ['Sales: Qualify', 'Sales: Big? (decision)', 'Field: Visit', 'Sales: Call'],
  arrows: ['Qualify -> Big?', 'Big? -> Visit: yes', 'Big? -> Call: no'],
});
const handoffId = 'qualify:visit';
const looks = (heatShown: boolean, before = new Map()) => arrowLooks(map, analyseMap(map), heatShown, before);

describe('[WI14] handoffs light up', () => {
  it('every arrow on the path is marked, through the decision too; flow in the lane stays plain', () => {
    expect([...looks(true).keys()].sort()).toEqual(['big_visit', 'qualify_big']);
    expect(looks(true).get('qualify_big')).toMatchObject({ tone: 'unscored', handoffId });
  });

  it('its number stands once, on the arrow that crosses the lanes', () => {
    expect(looks(true).get('qualify_big')?.pills).toEqual([]);
    expect(looks(true).get('big_visit')?.pills).toEqual([
      { handoffId, bin: null, heat: null, rank: null, comments: 0 },
    ]);
  });

  it('without heat it is lit in the accent, without a number', () => {
    expect(looks(false).get('big_visit')).toEqual({ tone: 'handoff', handoffId, pills: [] });
  });

  it('what did not change is the same object', () => {
    const before = looks(true);
    expect(looks(true, new Map(before)).get('big_visit')).toBe(before.get('big_visit'));
  });

  it('the hotter, the wider', () => {
    expect(([1, 2, 3, 4, 5] as const).map(arrowWidth)).toEqual([1.5, 2.5, 4, 5.5, 7]);
    expect(arrowWidth('flow')).toBe(1.25);
  });
});
