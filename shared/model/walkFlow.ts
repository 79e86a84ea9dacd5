import type { FlowGraph } from './flowGraph.ts';

/** Arrows grouped by the step they leave: those of step s are `arrows[first[s] … first[s + 1]]`, in creation order. */
export interface FlowExits {
  readonly first: Int32Array;
  readonly arrows: Int32Array;
}

/** The flow without its loops. */
export interface FlowWalk {
  readonly exits: FlowExits;
  /** Arrow -> 1 where it leads back to a step that it comes from. */
  readonly closesLoop: Uint8Array;
  /** Every step after all that it leads to: read backwards, each step comes before all that it leads to. */
  readonly finished: readonly number[];
}

const UNSEEN = 0;
const OPEN = 1;
const DONE = 2;

/**
 * Walks depth first from the steps that nothing leads to, then from whatever is left, always in creation order.
 * So a step added at the end of a flow cannot change which arrows close a loop.
 */
export function walkFlow(graph: FlowGraph): FlowWalk {
  const { steps, from, to } = graph;
  const exits = exitsOf(graph);
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
  return { exits, closesLoop, finished };
}

function exitsOf({ steps, from }: FlowGraph): FlowExits {
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
