import type { FlowGraph } from '../model/flowGraph.ts';
import { stepHeight } from './layoutMeasures.ts';
import type { StepGrid } from './placeSteps.ts';
import type { Ports, Side } from './portSide.ts';

/** Nearer than this, in pixels, two arrows look like one. */
export const portClearance = 4;

/**
 * Neighbours in a row: where the left one has arrows going up and the right one arrows coming from above
 * in the same gutter, the tracks cannot keep two stubs of equal height apart, so the arrows coming in give way downwards,
 * by as little as keeps the most distance to every other arrow there.
 */
export function separatePorts(
  graph: FlowGraph,
  grid: StepGrid,
  ports: Ports,
  right: readonly Side[],
  left: readonly Side[],
): void {
  for (const [step, side] of left.entries()) {
    const incoming = side.above.filter((port) => !port.turnsBack);
    const gutters = new Set(incoming.map((port) => port.gutter));
    const beside = right[grid.before[step] ?? -1]?.above ?? [];
    const outgoing = beside.filter((port) => gutters.has(port.gutter));
    if (outgoing.length === 0) continue;
    const others = side.below.map((port) => ports.into[port.arrow] ?? 0);
    if (side.straight) others.push(0);
    const taken = [...outgoing.map((port) => ports.out[port.arrow] ?? 0), ...others];
    const heights = incoming.map((port) => ports.into[port.arrow] ?? 0);
    const lowest = stepHeight(graph.steps[step]?.kind ?? 'task') / 2 - portClearance;
    const shift = roomiestShift(heights, taken, lowest - Math.max(...heights));
    for (const port of incoming) ports.into[port.arrow] = (ports.into[port.arrow] ?? 0) + shift;
  }
}

const LARGEST_SHIFT = 8;

function roomiestShift(heights: readonly number[], taken: readonly number[], most: number): number {
  let best = { shift: 0, room: roomAt(heights, taken, 0) };
  for (let shift = 0.5; shift <= Math.min(LARGEST_SHIFT, most) && best.room < portClearance; shift += 0.5) {
    const room = roomAt(heights, taken, shift);
    if (room > best.room) best = { shift, room };
  }
  return best.shift;
}

function roomAt(heights: readonly number[], taken: readonly number[], shift: number): number {
  let room = Number.POSITIVE_INFINITY;
  for (const height of heights) {
    for (const other of taken) room = Math.min(room, Math.abs(height + shift - other));
  }
  return room;
}
