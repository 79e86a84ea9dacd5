import type { FlowGraph } from '../model/flowGraph.ts';
import type { Tracks } from './assignTracks.ts';
import { layoutMeasures, outlineInset } from './layoutMeasures.ts';
import type { GridMeasures } from './measureGrid.ts';
import type { StepGrid } from './placeSteps.ts';
import type { Ports } from './portSide.ts';
import type { RoutePlan, Run } from './routePlan.ts';

export type RoutePoints = readonly (readonly [x: number, y: number])[];

/** Turns plans, ports and tracks into points, arrow by arrow. */
export function traceRoutes(
  graph: FlowGraph,
  grid: StepGrid,
  measures: GridMeasures,
  plans: readonly RoutePlan[],
  ports: Ports,
  tracks: Tracks,
): RoutePoints[] {
  const middleOf = (step: number) => {
    const band = grid.band[step] ?? 0;
    return (measures.bandY[band] ?? 0) + (measures.bandHeight[band] ?? 0) / 2;
  };
  const runX = (run: Run) =>
    (measures.gutterX[run.gutter] ?? 0) +
    (tracks.runs.get(run) ?? 0) * (measures.gutterTrack[run.gutter] ?? 0);
  return plans.map((plan, arrow) => {
    const from = graph.from[arrow] ?? 0;
    const to = graph.to[arrow] ?? 0;
    const out = ports.out[arrow] ?? 0;
    const into = ports.into[arrow] ?? 0;
    const startX =
      (measures.columnX[grid.column[from] ?? 0] ?? 0) +
      layoutMeasures.stepWidth -
      outlineInset(graph.steps[from]?.kind ?? 'task', out);
    const endX =
      (measures.columnX[grid.column[to] ?? 0] ?? 0) + outlineInset(graph.steps[to]?.kind ?? 'task', into);
    const start: [number, number] = [startX, middleOf(from) + out];
    const end: [number, number] = [endX, middleOf(to) + into];
    if (plan.shape === 'straight') return simplify([start, end]);
    if (plan.shape === 'bend') {
      const x = runX(plan.run);
      return simplify([start, [x, start[1]], [x, end[1]], end]);
    }
    const { band } = plan.crossing;
    const y =
      (measures.bandY[band] ?? 0) +
      (measures.bandHeight[band] ?? 0) / 2 +
      (tracks.crossings.get(plan.crossing) ?? 0) * (measures.bandTrack[band] ?? 0);
    const [x1, x2] = [runX(plan.out), runX(plan.into)];
    return simplify([start, [x1, start[1]], [x1, y], [x2, y], [x2, end[1]], end]);
  });
}

/** Rounds to hundredths of a pixel and leaves out points on a straight way. */
function simplify(points: RoutePoints): RoutePoints {
  const kept: [number, number][] = [];
  for (const [rawX, rawY] of points) {
    const [x, y] = [Math.round(rawX * 100) / 100, Math.round(rawY * 100) / 100];
    const last = kept.at(-1);
    if (last && last[0] === x && last[1] === y) continue;
    const beforeLast = kept.at(-2);
    if (last && beforeLast && isStraight(beforeLast, last, [x, y])) kept.pop();
    kept.push([x, y]);
  }
  return kept;
}

function isStraight(
  a: readonly [number, number],
  b: readonly [number, number],
  c: readonly [number, number],
) {
  return (a[0] === b[0] && b[0] === c[0]) || (a[1] === b[1] && b[1] === c[1]);
}
