import { describe, expect, it } from 'vitest';
import { arrowLooks } from '../../../../../renderer/features/canvas/arrows/arrowLooks.ts';
import { farPillSize, farPills } from '../../../../../renderer/features/canvas/picture/farPills.ts';
import { hitTest } from '../../../../../renderer/features/canvas/pointer/hitTest.ts';
import { analyseMap } from '../../../../../shared/analysis/analyseMap.ts';
import { readLens, usualLens } from '../../../../../shared/analysis/lenses/readLens.ts';
import { layoutMap } from '../../../../../shared/layout/layoutMap.ts';
import { templateMap } from '../../../../support/templateMap.ts';

const map = templateMap('lead-to-cash');
const layout = layoutMap(map);
const analysis = analyseMap(map);
const looks = arrowLooks(map, analysis, readLens(map, analysis, usualLens), new Map());
const pills = farPills(layout, looks, 0.1);

describe('[WI70] the numbers of a map seen from afar', () => {
  it('none lies on another, measured on the screen', () => {
    expect(pills.length).toBeGreaterThan(8);
    for (const [place, one] of pills.entries()) {
      for (const other of pills.slice(place + 1)) {
        const [across, down] = [Math.abs(one.x - other.x) * 0.1, Math.abs(one.y - other.y) * 0.1];
        expect(across >= farPillSize.width || down >= farPillSize.height).toBe(true);
      }
    }
  });

  it('the hottest one is there, on its own place', () => {
    const hottest = analysis.ranked[0]?.found;
    const pill = pills.find(({ handoffId }) => handoffId === hottest?.id);
    const label = layout.routes.get(pill?.connectionId ?? '')?.label;
    expect(pill).toMatchObject({ x: label?.x, y: label?.y });
  });

  it('one that is left out has its place taken by a hotter one', () => {
    const carried = [...looks].flatMap(([id, look]) => look.pills.map((pill) => ({ id, ...pill })));
    const left = carried.filter(({ handoffId }) => pills.every((pill) => pill.handoffId !== handoffId));
    expect(left.length).toBeGreaterThan(0);
    for (const { id, text } of left) {
      const { x = 0, y = 0 } = layout.routes.get(id)?.label ?? {};
      // Two pixels of the screen are kept free between numbers: 30 × 20 of them are 300 × 200 of the map.
      const taker = pills.find((pill) => Math.abs(pill.x - x) < 300 && Math.abs(pill.y - y) < 200);
      expect(Number(taker?.text)).toBeGreaterThanOrEqual(Number(text));
    }
  });

  it('without heat there are none', () => {
    expect(farPills(layout, arrowLooks(map, analysis, null, new Map()), 0.1)).toEqual([]);
  });

  it('are hit over their whole size on the screen', () => {
    const [pill] = pills;
    if (!pill) throw new Error('There is no number.');
    // Half the width of 28 pixels is 140 on a map at 10 %.
    const beside = (distance: number) => hitTest(layout, looks, { x: pill.x + distance, y: pill.y }, 0.1);
    expect(beside(140)).toEqual({ kind: 'pill', id: pill.connectionId, handoffId: pill.handoffId });
    expect(beside(141).kind).not.toBe('pill');
  });
});
