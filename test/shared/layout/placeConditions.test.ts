import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { layoutMeasures } from '../../../shared/layout/layoutMeasures.ts';
import { buildMap } from '../../support/mapBuilder.ts';

const map = buildMap({
  steps: [
    'Customer: Accepts? (decision)',
    'Customer: Says no (end)',
    'Sales: Chase',
    'Sales: Confirm',
    'Sales: Bill',
  ],
  arrows: [
    'Accepts? -> Says no: No',
    'Accepts? -> Chase: No answer',
    'Accepts? -> Confirm: Yes',
    'Confirm -> Bill',
  ],
});
const layout = layoutMap(map);
const route = (id: string) => {
  const found = layout.routes.get(id);
  if (!found) throw new Error(`There is no route ${id}.`);
  return found;
};
const exits = ['accepts_says-no', 'accepts_chase', 'accepts_confirm'].map(route);
const leaves = exits.map(({ points }) => points[0]?.[1] ?? 0);

describe('the conditions of a branching decision', () => {
  it('[LA12] stand above their arrows, but for the lowest of three, which has its own below', () => {
    expect(exits.map(({ conditionSide }) => conditionSide)).toEqual(['above', 'above', 'below']);
    expect(route('confirm_bill').conditionSide).toBe('above');
  });

  it('[LA12] have exits under the straight one that leave room for a line of text', () => {
    const [straight = 0, next = 0, lowest = 0] = leaves;
    expect(next - straight).toBe(layoutMeasures.straightPort);
    expect(lowest - straight).toBe(layoutMeasures.decisionReach);
  });

  it('[LA13] have a wide gutter, in which the arrows turn late', () => {
    const [decision, end] = [layout.steps.get('accepts'), layout.steps.get('says-no')];
    const gutter = (end?.x ?? 0) - (decision?.x ?? 0) - layoutMeasures.stepWidth;
    expect(gutter).toBe(layoutMeasures.branchGutter);
    for (const { points } of exits.slice(1)) {
      const [from, to] = [points[0]?.[0] ?? 0, points[1]?.[0] ?? 0];
      expect(to - from).toBeGreaterThan(layoutMeasures.conditionWidth - 16);
    }
  });

  it('[LA13] are covered by no label', () => {
    for (const { label, points } of exits.slice(1)) {
      const end = (points[0]?.[0] ?? 0) + layoutMeasures.conditionWidth;
      const besideText = label.x - layoutMeasures.labelWidth / 2 < end;
      const inText = leaves.some((y) => Math.abs(label.y - y) < layoutMeasures.labelHeight / 2);
      expect(besideText && inText).toBe(false);
    }
  });
});
