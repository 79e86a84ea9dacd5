import type { MapLayout, Route, StepBox } from '../../../shared/layout/mapLayout.ts';
import type { LayoutFault } from './layoutFaults.ts';

/**
 * A layout with the fault in it, for every fault that is looked for: what the check must notice.
 * Made from the layout of One → Two → Three in two lanes, the second arrow with a condition and a number.
 */
export const spoiledLayouts: Record<LayoutFault, (layout: MapLayout) => MapLayout> = {
  '[LA1] no two steps overlap': (layout) => withStep(layout, 'two', { ...boxOf(layout, 'one'), id: 'two' }),
  '[LA2] a step lies inside its lane': (layout) => withStep(layout, 'one', { y: -1 }),
  '[LA2] lanes follow one another without a gap': (layout) => ({
    ...layout,
    lanes: layout.lanes.map((lane, index) => ({ ...lane, y: lane.y + index })),
  }),
  '[LA2] a lane has as many rows as its fullest cell': (layout) => withStep(layout, 'two', { y: 40 }),
  '[LA5] arrows are made of horizontal and vertical segments': (layout) =>
    withPoints(layout, 'one_two', (points) => points.map(([x, y], index) => [x, y + index])),
  '[LA5] arrows lead from the right border of the sender to the left border of the receiver': (layout) =>
    withPoints(layout, 'one_two', (points) => points.map(([x, y]) => [x + 1, y])),
  '[LA6] no arrow passes through a step': (layout) =>
    withPoints(layout, 'one_two', (points) => points.map(([x, y]) => [x + 60, y])),
  '[LA7] no two arrows run on top of one another': (layout) =>
    withPoints(layout, 'two_three', () => layout.routes.get('one_two')?.points ?? []),
  '[LA10] [LA12] no number and no condition covers a step': (layout) => {
    const { x, y } = boxOf(layout, 'three');
    return withRoute(layout, 'two_three', { label: { x, y } });
  },
  '[LA10] [LA12] no number and no condition covers another': (layout) => {
    const { condition } = routeOf(layout, 'two_three');
    const label = { x: condition.x + 10, y: condition.y - 8 };
    return withRoute(layout, 'two_three', { label, condition: { ...condition, underLabel: false } });
  },
  '[LA3] a pinned step stands in its column': (layout) => withStep(layout, 'three', { column: 3 }),
  '[LA3] an arrow leads right, unless it closes a loop or its receiver is pinned': (layout) =>
    withStep(layout, 'two', { column: 0 }),
};

function boxOf(layout: MapLayout, id: string): StepBox {
  const box = layout.steps.get(id);
  if (!box) throw new Error(`There is no step ${id}.`);
  return box;
}

function routeOf(layout: MapLayout, id: string): Route {
  const route = layout.routes.get(id);
  if (!route) throw new Error(`There is no route ${id}.`);
  return route;
}

function withStep(layout: MapLayout, id: string, patch: Partial<StepBox>): MapLayout {
  return { ...layout, steps: new Map(layout.steps).set(id, { ...boxOf(layout, id), ...patch }) };
}

function withRoute(layout: MapLayout, id: string, patch: Partial<Route>): MapLayout {
  return { ...layout, routes: new Map(layout.routes).set(id, { ...routeOf(layout, id), ...patch }) };
}

function withPoints(
  layout: MapLayout,
  id: string,
  change: (points: Route['points']) => Route['points'],
): MapLayout {
  return withRoute(layout, id, { points: change(routeOf(layout, id).points) });
}
