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
    expect(exits.map(({ condition }) => condition.side)).toEqual(['above', 'above', 'below']);
    expect(route('confirm_bill').condition.side).toBe('above');
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

describe('the conditions of a decision with many exits', () => {
  const wide = layoutMap(
    buildMap({
      steps: ['A: Which? (decision)', 'A: One', 'B: Two', 'C: Three', 'D: Four', 'E: Five'],
      arrows: [
        'Which? -> One: small',
        'Which? -> Two: urgent',
        'Which? -> Three: needs a visit',
        'Which? -> Four: over 5,000',
        'Which? -> Five: unclear',
      ],
    }),
  );

  it('[LA12] stand before the receivers, each in the row of its own', () => {
    for (const [id, { condition, points }] of wide.routes) {
      if (id === 'which_one') continue;
      const end = points.at(-1) ?? [0, 0];
      expect(condition.y, id).toBe(end[1]);
      expect(condition.x + condition.width, id).toBe(end[0] - layoutMeasures.headRoom);
      expect(condition.width, id).toBeGreaterThanOrEqual(layoutMeasures.leastConditionWidth);
    }
  });

  it('[LA12] let the exits leave at equal distances', () => {
    const heights = [...wide.routes.values()].map(({ points }) => points[0]?.[1] ?? 0);
    // One straight exit in the middle, four below it within 28: 7 apart.
    expect(heights.slice(1).map((y, index) => y - (heights[index] ?? 0))).toEqual([7, 7, 7, 7]);
  });
});

describe('[LA12] the condition of an arrow out of a task', () => {
  it('stands above its label where there is room for both only one over the other', () => {
    const { routes } = layoutMap(
      buildMap({ steps: ['A: One', 'A: Two', 'B: Three'], arrows: ['One -> Two: if asked', 'Two -> Three'] }),
    );
    expect(routes.get('one_two')?.condition).toMatchObject({ side: 'above', underLabel: true });
  });

  it('stands beside its turn rather than over it', () => {
    const { routes, steps } = layoutMap(
      buildMap({ steps: ['A: One', 'B: Empty', 'C: Two'], arrows: ['One -> Two: clearer now'] }),
    );
    const { condition, points = [] } = routes.get('one_two') ?? {};
    expect(condition?.x).toBeGreaterThan(points[1]?.[0] ?? 0);
    expect(condition?.y).toBeGreaterThan(steps.get('one')?.y ?? 0);
  });

  it('takes its whole width beside its turn where nothing stands there', () => {
    const { routes } = layoutMap(
      buildMap({
        steps: ['A: One', 'A: Two', 'B: Three'],
        arrows: ['One -> Two', 'One -> Three: asks for it'],
      }),
    );
    expect(routes.get('one_three')?.condition.width).toBe(layoutMeasures.conditionWidth);
  });
});

describe('[LA12] an exit without a condition', () => {
  const passedOn = (condition: string) =>
    layoutMap(
      buildMap({
        steps: ['Sales: Order', 'Works: Complete? (decision)', 'Works: Build', 'Works: Ask back'],
        arrows: ['Order -> Complete?', `Complete? -> Build${condition}`, 'Complete? -> Ask back'],
      }),
    ).routes.get('complete_build');

  it('has its number on its line', () => {
    const { label, points } = passedOn('') ?? {};
    expect(points).toHaveLength(2);
    expect(label?.y).toBe(points?.[0]?.[1]);
  });

  it('makes way as soon as there is one to read', () => {
    const { label, points } = passedOn(': yes') ?? {};
    expect(label?.y).not.toBe(points?.[0]?.[1]);
  });
});
