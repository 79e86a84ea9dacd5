import { describe, expect, it } from 'vitest';
import { arrowLooks } from '../../../../../renderer/features/canvas/arrows/arrowLooks.ts';
import { hitTest } from '../../../../../renderer/features/canvas/pointer/hitTest.ts';
import { analyseMap } from '../../../../../shared/analysis/analyseMap.ts';
import { readLens, usualLens } from '../../../../../shared/analysis/lenses/readLens.ts';
import { layoutMap } from '../../../../../shared/layout/layoutMap.ts';
import { buildMap } from '../../../../support/mapBuilder.ts';

const map = buildMap({
  steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit'],
  arrows: ['Qualify -> Estimate', 'Estimate -> Visit'],
});
const layout = layoutMap(map);
const analysis = analyseMap(map);
const looks = arrowLooks(map, analysis, readLens(map, analysis, usualLens), new Map());
const at = (x: number, y: number) => hitTest(layout, looks, { x, y }, 1);
const box = (id: string) => {
  const found = layout.steps.get(id);
  if (!found) throw new Error(`There is no box ${id}.`);
  return found;
};

describe('[WI15] what lies under the pointer', () => {
  it('a step, up to its edge', () => {
    const { x, y, width } = box('estimate');
    expect(at(x, y)).toEqual({ kind: 'step', id: 'estimate' });
    expect(at(x + width, y + 5)).toEqual({ kind: 'step', id: 'estimate' });
  });

  it('an arrow within 6 pixels of its line, not beyond', () => {
    const { x, y, width, height } = box('qualify');
    const middle = { x: x + width + 40, y: y + height / 2 };
    expect(at(middle.x, middle.y + 6)).toEqual({ kind: 'arrow', id: 'qualify_estimate', handoffId: null });
    expect(at(middle.x, middle.y + 7)).toEqual({ kind: 'ground' });
  });

  it('a number before the arrow under it', () => {
    const label = layout.routes.get('estimate_visit')?.label;
    expect(at(label?.x ?? 0, label?.y ?? 0)).toEqual({
      kind: 'pill',
      id: 'estimate_visit',
      handoffId: 'estimate:visit',
    });
  });

  it('from afar, an arrow within 6 pixels of the screen', () => {
    const { x, y, width, height } = box('qualify');
    const below = (distance: number) => ({ x: x + width + 40, y: y + height / 2 + distance });
    // At 20 %, 6 pixels of the screen are 30 of the map.
    expect(hitTest(layout, looks, below(30), 0.2).kind).toBe('arrow');
    expect(hitTest(layout, looks, below(31), 0.2).kind).toBe('ground');
  });
});
