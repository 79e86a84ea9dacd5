import type { ConditionPlace, LaneBox, MapLayout, Route, StepBox } from './mapLayout.ts';

/** The new layout, made of the objects of the previous one wherever they are equal, down to the layout itself. */
export function keepUnchanged(layout: MapLayout, previous: MapLayout): MapLayout {
  const lanes = keepLanes(layout.lanes, previous.lanes);
  const steps = keepEntries(layout.steps, previous.steps, isSameStep);
  const routes = keepEntries(layout.routes, previous.routes, isSameRoute);
  const same =
    lanes === previous.lanes &&
    steps === previous.steps &&
    routes === previous.routes &&
    layout.width === previous.width &&
    layout.height === previous.height;
  return same ? previous : { width: layout.width, height: layout.height, lanes, steps, routes };
}

function keepLanes(lanes: readonly LaneBox[], previous: readonly LaneBox[]): readonly LaneBox[] {
  const before = new Map(previous.map((lane) => [lane.id, lane]));
  const kept = lanes.map((lane) => {
    const old = before.get(lane.id);
    return old && isSameBox(old, lane) ? old : lane;
  });
  return kept.length === previous.length && kept.every((lane, index) => lane === previous[index])
    ? previous
    : kept;
}

function keepEntries<T>(
  entries: ReadonlyMap<string, T>,
  previous: ReadonlyMap<string, T>,
  isSame: (a: T, b: T) => boolean,
): ReadonlyMap<string, T> {
  const kept = new Map<string, T>();
  const order = previous.keys();
  let same = entries.size === previous.size;
  for (const [id, entry] of entries) {
    const old = previous.get(id);
    const keep = old !== undefined && isSame(old, entry);
    kept.set(id, keep ? old : entry);
    same = same && keep && order.next().value === id;
  }
  return same ? previous : kept;
}

function isSameBox(a: LaneBox | StepBox, b: LaneBox | StepBox): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function isSameStep(a: StepBox, b: StepBox): boolean {
  return a.column === b.column && isSameBox(a, b);
}

function isSameRoute(a: Route, b: Route): boolean {
  return (
    a.points.length === b.points.length &&
    a.label.x === b.label.x &&
    a.label.y === b.label.y &&
    isSameCondition(a.condition, b.condition) &&
    a.points.every(([x, y], index) => {
      const other = b.points[index];
      return other !== undefined && other[0] === x && other[1] === y;
    })
  );
}

function isSameCondition(a: ConditionPlace, b: ConditionPlace): boolean {
  return (
    a.side === b.side && a.x === b.x && a.y === b.y && a.width === b.width && a.underLabel === b.underLabel
  );
}
