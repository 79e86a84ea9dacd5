import type { FlowGraph } from '../model/flowGraph.ts';
import { walkFlow } from '../model/walkFlow.ts';

/**
 * The column of each step, from 0: the longest path to it once the arrows that close a loop are left out.
 * A pinned column wins, and what follows a pinned step stands to its right.
 */
export function rankSteps(graph: FlowGraph): Int32Array {
  const { steps } = graph;
  const { exits, closesLoop, finished } = walkFlow(graph);
  const columns = new Int32Array(steps.length);
  for (let place = finished.length - 1; place >= 0; place -= 1) {
    const step = finished[place] ?? 0;
    columns[step] = steps[step]?.column ?? columns[step] ?? 0;
    for (let at = exits.first[step] ?? 0; at < (exits.first[step + 1] ?? 0); at += 1) {
      const arrow = exits.arrows[at] ?? 0;
      if (closesLoop[arrow] === 1) continue;
      const target = graph.to[arrow] ?? 0;
      columns[target] = Math.max(columns[target] ?? 0, (columns[step] ?? 0) + 1);
    }
  }
  return columns;
}
