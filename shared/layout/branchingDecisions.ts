import type { FlowGraph } from '../model/flowGraph.ts';

/** With more exits than these a decision has no room beside it for the condition of each. */
const MOST_BESIDE = 3;

/** The decisions with several exits, and how many: each exit carries a condition, which needs room. */
export function branchingDecisions(graph: FlowGraph): ReadonlyMap<number, number> {
  const exits = new Int32Array(graph.steps.length);
  for (const step of graph.from) exits[step] = (exits[step] ?? 0) + 1;
  const found = new Map<number, number>();
  for (const [step, { kind }] of graph.steps.entries()) {
    const count = exits[step] ?? 0;
    if (kind === 'decision' && count > 1) found.set(step, count);
  }
  return found;
}

/** Whether the conditions of so many exits stand before the receivers and not beside the decision. */
export function branchesWide(exits: number): boolean {
  return exits > MOST_BESIDE;
}
