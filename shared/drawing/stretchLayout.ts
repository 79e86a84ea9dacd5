import type { LaneBox, MapLayout, Route, StepBox } from '../layout/mapLayout.ts';

/**
 * The layout made taller until it is no wider than `ratio` times its height, but at most `most` times taller.
 * A long workflow is a thin strip; stretched, a small picture of it can still be read.
 */
export function stretchLayout(layout: MapLayout, ratio: number, most: number): MapLayout {
  if (layout.height === 0) return layout;
  const factor = Math.min(most, layout.width / ratio / layout.height);
  if (factor <= 1) return layout;
  const stretch = <T extends LaneBox | StepBox>(box: T): T => ({
    ...box,
    y: box.y * factor,
    height: box.height * factor,
  });
  const routeOf = (route: Route): Route => ({
    ...route,
    points: route.points.map(([x, y]) => [x, y * factor] as const),
    label: { x: route.label.x, y: route.label.y * factor },
    condition: { ...route.condition, y: route.condition.y * factor },
  });
  return {
    width: layout.width,
    height: layout.height * factor,
    lanes: layout.lanes.map(stretch),
    steps: new Map([...layout.steps].map(([id, box]) => [id, stretch(box)])),
    routes: new Map([...layout.routes].map(([id, route]) => [id, routeOf(route)])),
  };
}
