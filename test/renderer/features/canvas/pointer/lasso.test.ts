import { describe, expect, it } from 'vitest';
import { areaBetween, lassoed } from '../../../../../renderer/features/canvas/pointer/lasso.ts';
import { layoutMap } from '../../../../../shared/layout/layoutMap.ts';
import { buildMap } from '../../../../support/mapBuilder.ts';

const layout = layoutMap(
  buildMap({
    steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit'],
    arrows: ['Qualify -> Estimate', 'Estimate -> Visit'],
  }),
);
const middleOf = (id: string) => {
  const box = layout.steps.get(id);
  if (!box) throw new Error(`${id} is not drawn.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

describe('[ED10] a lasso', () => {
  const area = areaBetween(middleOf('estimate'), { x: -10, y: -10 });

  it('selects what it touches, whichever corner it began in', () => {
    expect(lassoed(layout, area, 'select', ['visit'])).toEqual(['qualify', 'estimate']);
  });

  it('adds to what is selected, or takes away from it', () => {
    expect(lassoed(layout, area, 'add', ['visit', 'qualify'])).toEqual(['visit', 'qualify', 'estimate']);
    expect(lassoed(layout, area, 'remove', ['visit', 'qualify'])).toEqual(['visit']);
  });
});
