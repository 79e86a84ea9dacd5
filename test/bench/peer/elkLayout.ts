import Elk, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { layoutMeasures, stepHeight } from '../../../shared/layout/layoutMeasures.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { connectionsInOrder, stepsInOrder, type WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { DrawnRoute } from '../routeQuality.ts';

export const ELK = 'elkjs 0.12';

const elk = new Elk();

/** Where ELK's layered algorithm draws the arrows, left to right and in right angles; it knows no lanes. */
export async function elkRoutes(map: WorkflowMap): Promise<DrawnRoute[]> {
  return routesOf(map, null);
}

/** The same, with the steps of each column below one another in the order of the layout: as lanes demand. */
export async function elkRoutesInLanes(map: WorkflowMap, layout: MapLayout): Promise<DrawnRoute[]> {
  return routesOf(map, layout);
}

async function routesOf(map: WorkflowMap, order: MapLayout | null): Promise<DrawnRoute[]> {
  const arrows = connectionsInOrder(map).filter(({ from, to }) => map.step.has(from) && map.step.has(to));
  const graph: ElkNode = {
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeRouting': 'ORTHOGONAL',
      ...(order
        ? { 'elk.layered.crossingMinimization.semiInteractive': 'true' }
        : { 'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES' }),
    },
    children: stepsInOrder(map).map(({ id, kind }) => {
      const box = order?.steps.get(id);
      const layoutOptions = box ? { 'elk.position': `(${box.x},${box.y})` } : {};
      return { id, width: layoutMeasures.stepWidth, height: stepHeight(kind), layoutOptions };
    }),
    edges: arrows.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  };
  const drawn = await elk.layout(graph);
  return (drawn.edges ?? []).map(({ id, sections }) => ({
    id: id ?? '',
    points: (sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) =>
      [startPoint, ...(bendPoints ?? []), endPoint].map(({ x, y }) => [x, y] as const),
    ),
  }));
}
