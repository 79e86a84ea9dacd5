import { type FlowGraph, flowGraph } from '../../model/flowGraph.ts';
import { isRealStep } from '../../model/handoffs.ts';
import type { Step } from '../../model/step.ts';
import { type FlowWalk, walkFlow } from '../../model/walkFlow.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';

/** Hours that are known of going from one real step to the next; 0 where none are. */
export type KnownHours = (from: Step, to: Step) => number;

/**
 * The longest path through the flow, as real steps in their order: the arrows that close a loop are left out as the
 * layout leaves them out, and decisions are passed through. Of paths with as many steps the one with more known
 * hours is taken, then, read from the end, the one whose steps were drawn first. Empty for a map without a real step.
 */
export function longestPath(map: WorkflowMap, hoursOf: (step: Step) => number, between: KnownHours): Step[] {
  const graph = flowGraph(map);
  const walk = walkFlow(graph);
  const ways = graph.steps.map((step): Way => ({ steps: 1, hours: hoursOf(step), before: null }));
  for (const at of walk.finished.toReversed()) {
    const step = graph.steps[at];
    const way = ways[at];
    if (!step || !way || !isRealStep(step)) continue;
    for (const next of realStepsAfter(graph, walk, at)) {
      const [target, known] = [graph.steps[next], ways[next]];
      if (!target || !known) continue;
      const hours = way.hours + between(step, target) + hoursOf(target);
      const other = { steps: way.steps + 1, hours, before: at };
      const by = compareWays(other, known) || (known.before ?? 0) - at;
      if (by > 0) ways[next] = other;
    }
  }
  return stepsOf(graph, ways);
}

/** The longest way found to a step so far, and the step before it on that way. */
interface Way {
  readonly steps: number;
  readonly hours: number;
  readonly before: number | null;
}

/** More than 0 where the first is longer. */
function compareWays(a: Way, b: Way): number {
  return a.steps - b.steps || a.hours - b.hours;
}

/** The real steps that are reached from this one, directly or through decisions only. */
function realStepsAfter(
  graph: FlowGraph,
  { exits, closesLoop }: FlowWalk,
  from: number,
): ReadonlySet<number> {
  const reached = new Set<number>();
  const passed = new Set<number>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (let place = exits.first[at] ?? 0; place < (exits.first[at + 1] ?? 0); place += 1) {
      const arrow = exits.arrows[place] ?? 0;
      const target = graph.to[arrow] ?? 0;
      if (closesLoop[arrow] === 1 || passed.has(target)) continue;
      const step = graph.steps[target];
      if (step && isRealStep(step)) {
        reached.add(target);
      } else {
        passed.add(target);
        open.push(target);
      }
    }
  }
  return reached;
}

/** The steps of the longest of these ways; of equals the one that ends in the step drawn first. */
function stepsOf({ steps }: FlowGraph, ways: readonly Way[]): Step[] {
  let last: number | null = null;
  let longest: Way = { steps: 0, hours: 0, before: null };
  for (const [at, way] of ways.entries()) {
    const step = steps[at];
    if (!step || !isRealStep(step) || compareWays(way, longest) <= 0) continue;
    last = at;
    longest = way;
  }
  const path: Step[] = [];
  for (let at: number | null = last; at !== null; at = ways[at]?.before ?? null) {
    const step = steps[at];
    if (step) path.push(step);
  }
  return path.reverse();
}
