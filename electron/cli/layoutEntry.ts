import type { MapLayout, StepBox } from '../../shared/layout/mapLayout.ts';
import { recordName } from '../../shared/model/names.ts';
import type { WorkflowMap } from '../../shared/model/workflowMap.ts';

export type LayoutEntry = ReturnType<typeof layoutEntry>;

/** A layout as `layout --json` prints it, in pixels at 100 %. Lanes from top to bottom, the others in creation order. */
export function layoutEntry(map: WorkflowMap, layout: MapLayout) {
  return {
    lanes: layout.lanes.map(({ id, x, y, width, height }) => {
      const lane = map.lane.get(id);
      return { id, name: lane ? recordName(lane) : id, x, y, width, height };
    }),
    steps: [...layout.steps.values()].flatMap(({ id, x, y, width, height }) => {
      const step = map.step.get(id);
      if (!step) return [];
      return [{ id, name: recordName(step), lane: step.laneId, kind: step.kind, x, y, width, height }];
    }),
    connections: [...layout.routes.values()].flatMap(({ id, points }) => {
      const arrow = map.connection.get(id);
      const from = layout.steps.get(arrow?.from ?? '');
      const to = layout.steps.get(arrow?.to ?? '');
      return from && to ? [{ id, from: from.id, to: to.id, points: betweenBoxes(points, from, to) }] : [];
    }),
  };
}

type Points = readonly (readonly [x: number, y: number])[];

/** A drawn arrow touches the rounded or cut outline of a step; its box, which is all that is printed, is a little wider. */
function betweenBoxes(points: Points, from: StepBox, to: StepBox): Points {
  return points.map(([x, y], place) => {
    if (place === 0) return [from.x + from.width, y];
    return place === points.length - 1 ? [to.x, y] : [x, y];
  });
}
