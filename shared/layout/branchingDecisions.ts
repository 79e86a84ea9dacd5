import type { FlowGraph } from './flowGraph.ts';

/** The decisions with several exits: each exit carries a condition, which needs room beside the step. */
export function branchingDecisions(graph: FlowGraph): ReadonlySet<number> {
  const exits = new Int32Array(graph.steps.length);
  for (const step of graph.from) exits[step] = (exits[step] ?? 0) + 1;
  const found = new Set<number>();
  for (const [step, { kind }] of graph.steps.entries()) {
    if (kind === 'decision' && (exits[step] ?? 0) > 1) found.add(step);
  }
  return found;
}
