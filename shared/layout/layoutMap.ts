import { type FlowGraph, flowGraph } from '../model/flowGraph.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { assignPorts } from './assignPorts.ts';
import { assignTracks } from './assignTracks.ts';
import { carriedNumbers } from './carriedNumbers.ts';
import { keepUnchanged } from './keepUnchanged.ts';
import { layoutMeasures, stepHeight } from './layoutMeasures.ts';
import type { LaneBox, MapLayout, Route, StepBox } from './mapLayout.ts';
import { type GridMeasures, measureGrid } from './measureGrid.ts';
import { OccupiedPlane } from './occupiedPlane.ts';
import { conditionBeside, noCondition, placeConditions } from './placeConditions.ts';
import { placeLabels } from './placeLabels.ts';
import { placeSteps, type StepGrid } from './placeSteps.ts';
import { planRoutes } from './planRoutes.ts';
import { rankSteps } from './rankSteps.ts';
import { RouteLines, segmentsOf } from './routeSegments.ts';
import { type RoutePoints, traceRoutes } from './traceRoutes.ts';

export type { MapLayout } from './mapLayout.ts';

/**
 * Lays the map out: lanes are rows, ranks are columns, arrows run in the room between them.
 * The result depends on structure alone (lanes, kinds, columns, connections and their order), never on a name.
 * Given the previous layout, whatever did not change is the same object as in it.
 */
export function layoutMap(map: WorkflowMap, previous?: MapLayout): MapLayout {
  const graph = flowGraph(map);
  const grid = placeSteps(graph, rankSteps(graph));
  const plans = planRoutes(graph, grid);
  const ports = assignPorts(graph, grid, plans);
  const tracks = assignTracks(grid, plans, ports);
  const measures = measureGrid(graph, grid, tracks);
  const points = traceRoutes(graph, grid, measures, plans, ports, tracks);
  const steps = stepBoxes(graph, grid, measures);
  const layout: MapLayout = {
    width: measures.width,
    height: measures.height,
    lanes: laneBoxes(graph, grid, measures),
    steps,
    routes: routesOf(map, graph, measures, points, steps),
  };
  return previous ? keepUnchanged(layout, previous) : layout;
}

function laneBoxes(graph: FlowGraph, grid: StepGrid, measures: GridMeasures): LaneBox[] {
  return graph.laneIds.map((id, lane) => {
    const y = measures.bandY[grid.laneBand[lane] ?? 0] ?? 0;
    const end = measures.bandY[grid.laneBand[lane + 1] ?? 0] ?? measures.height;
    return { id, x: 0, y, width: measures.width, height: end - y };
  });
}

function stepBoxes(graph: FlowGraph, grid: StepGrid, measures: GridMeasures): Map<string, StepBox> {
  return new Map(
    graph.steps.map(({ id, kind }, step) => {
      const column = grid.column[step] ?? 0;
      const band = grid.band[step] ?? 0;
      const height = stepHeight(kind);
      const y = (measures.bandY[band] ?? 0) + ((measures.bandHeight[band] ?? 0) - height) / 2;
      return [
        id,
        { id, x: measures.columnX[column] ?? 0, y, width: layoutMeasures.stepWidth, height, column },
      ];
    }),
  );
}

/** Conditions choose their places first; of the labels, those that carry the numbers of handoffs. */
function routesOf(
  map: WorkflowMap,
  graph: FlowGraph,
  { width, height }: GridMeasures,
  points: readonly RoutePoints[],
  steps: ReadonlyMap<string, StepBox>,
): Map<string, Route> {
  const carried = carriedNumbers(map);
  const numbers = graph.arrows.map(({ id }) => carried.get(id) ?? 0);
  const boxes = [...steps.values()];
  const segments = points.map(segmentsOf);
  const lines = new RouteLines(segments, width, height);
  const occupied = new OccupiedPlane(width, height);
  for (const box of boxes) occupied.add([box.x, box.y, box.x + box.width, box.y + box.height]);
  const conditions = placeConditions(graph, segments, lines, numbers, boxes, occupied);
  const labels = placeLabels(segments, lines, numbers, conditions, occupied);
  return new Map(
    graph.arrows.map(({ id }, arrow) => {
      const label = labels[arrow] ?? { x: 0, y: 0 };
      const place = conditions[arrow] ?? noCondition;
      return [id, { id, points: points[arrow] ?? [], label, condition: conditionBeside(place, label) }];
    }),
  );
}
