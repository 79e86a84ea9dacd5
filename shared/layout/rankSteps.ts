import type { FlowGraph } from './flowGraph.ts';

/**
 * The column of each step, from 0: the longest path to it once the arrows that close a loop are left out.
 * A pinned column wins, and what follows a pinned step stands to its right.
 */
export function rankSteps(graph: FlowGraph): Int32Array {
  const { steps } = graph;
  const exits = exitsOf(graph);
  const walk = walkDepthFirst(graph, exits);
  const columns = new Int32Array(steps.length);
  for (let place = walk.finished.length - 1; place >= 0; place -= 1) {
    const step = walk.finished[place] ?? 0;
    columns[step] = steps[step]?.column ?? columns[step] ?? 0;
    for (let at = exits.first[step] ?? 0; at < (exits.first[step + 1] ?? 0); at += 1) {
      const arrow = exits.arrows[at] ?? 0;
      if (walk.closesLoop[arrow] === 1) continue;
      const target = graph.to[arrow] ?? 0;
      columns[target] = Math.max(columns[target] ?? 0, (columns[step] ?? 0) + 1);
    }
  }
  return columns;
}

/** Arrows grouped by the step they leave: those of step s are `arrows[first[s] … first[s + 1]]`, in creation order. */
interface Exits {
  readonly first: Int32Array;
  readonly arrows: Int32Array;
}

function exitsOf({ steps, from }: FlowGraph): Exits {
  const first = new Int32Array(steps.length + 1);
  for (const step of from) first[step + 1] = (first[step + 1] ?? 0) + 1;
  for (let step = 0; step < steps.length; step += 1) {
    first[step + 1] = (first[step + 1] ?? 0) + (first[step] ?? 0);
  }
  const next = first.slice();
  const arrows = new Int32Array(from.length);
  from.forEach((step, arrow) => {
    const place = next[step] ?? 0;
    arrows[place] = arrow;
    next[step] = place + 1;
  });
  return { first, arrows };
}

const UNSEEN = 0;
const OPEN = 1;
const DONE = 2;

/**
 * Walks from the steps that nothing leads to, then from whatever is left, always in creation order.
 * So a step added at the end of a flow cannot change which arrows close a loop.
 */
function walkDepthFirst({ steps, from, to }: FlowGraph, exits: Exits) {
  const state = new Uint8Array(steps.length);
  const next = exits.first.slice();
  const closesLoop = new Uint8Array(from.length);
  const finished: number[] = [];
  const open: number[] = [];
  const enter = (step: number) => {
    if (state[step] !== UNSEEN) return;
    state[step] = OPEN;
    open.push(step);
  };
  const walk = (start: number) => {
    enter(start);
    for (let step = open.at(-1); step !== undefined; step = open.at(-1)) {
      const place = next[step] ?? 0;
      if (place === exits.first[step + 1]) {
        state[step] = DONE;
        finished.push(step);
        open.pop();
        continue;
      }
      next[step] = place + 1;
      const arrow = exits.arrows[place] ?? 0;
      const target = to[arrow] ?? 0;
      if (state[target] === OPEN) closesLoop[arrow] = 1;
      else enter(target);
    }
  };
  const led = new Uint8Array(steps.length);
  for (const target of to) led[target] = 1;
  for (let step = 0; step < steps.length; step += 1) if (led[step] === 0) walk(step);
  for (let step = 0; step < steps.length; step += 1) walk(step);
  return { closesLoop, finished };
}
