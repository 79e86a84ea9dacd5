import { describe, expect, it } from 'vitest';
import {
  type ArrowLooks,
  arrowLooks,
  arrowWidth,
} from '../../../../../renderer/features/canvas/arrows/arrowLooks.ts';
import { analyseMap } from '../../../../../shared/analysis/analyseMap.ts';
import { tones } from '../../../../../shared/analysis/lenses/lens.ts';
import { type LensId, lensIds } from '../../../../../shared/analysis/lenses/lenses.ts';
import { readLens, usualLens } from '../../../../../shared/analysis/lenses/readLens.ts';
import { buildMap } from '../../../../support/mapBuilder.ts';
import { templateMap } from '../../../../support/templateMap.ts';

const map = buildMap({
  steps: ['Sales: Qualify', 'Sales: Big? (decision)', 'Field: Visit', 'Sales: Call'],
  arrows: ['Qualify -> Big?', 'Big? -> Visit: yes', 'Big? -> Call: no'],
});
const analysis = analyseMap(map);
const handoffId = 'qualify:visit';
const looks = (heatShown: boolean, before = new Map()) =>
  arrowLooks(map, analysis, heatShown ? readLens(map, analysis, usualLens) : null, before);

describe('[WI14] handoffs light up', () => {
  it('every arrow on the path is marked, through the decision too; flow in the lane stays plain', () => {
    expect([...looks(true).keys()].sort()).toEqual(['big_visit', 'qualify_big']);
    expect(looks(true).get('qualify_big')).toMatchObject({ tone: 'unscored', handoffId });
  });

  it('its number stands once, on the arrow that crosses the lanes', () => {
    expect(looks(true).get('qualify_big')?.pills).toEqual([]);
    expect(looks(true).get('big_visit')?.pills).toEqual([
      { handoffId, tone: null, text: '?', rank: null, place: 0, comments: 0 },
    ]);
  });

  it('without heat it is lit in the accent, without a number', () => {
    expect(looks(false).get('big_visit')).toEqual({ tone: 'handoff', width: 2, handoffId, pills: [] });
  });

  it('what did not change is the same object', () => {
    const before = looks(true);
    expect(looks(true, new Map(before)).get('big_visit')).toBe(before.get('big_visit'));
  });

  it('the hotter, the wider', () => {
    expect(tones.map((tone) => arrowWidth(tone, 'heat'))).toEqual([1.5, 2.5, 4, 5.5, 7]);
    expect(arrowWidth('flow', 'heat')).toBe(1.25);
  });

  it('[LE8] through another lens every number stays on its arrow', () => {
    const lead = templateMap('lead-to-cash');
    const scored = analyseMap(lead);
    const through = (id: LensId) =>
      arrowLooks(lead, scored, readLens(lead, scored, { id, relative: false }), new Map());
    const numbersOn = (looks: ArrowLooks) =>
      [...looks].map(([id, { pills }]) => `${id}: ${pills.map(({ handoffId }) => handoffId)}`).sort();
    for (const id of lensIds) expect(numbersOn(through(id))).toEqual(numbersOn(through('heat')));
  });
});
