import type { FlowGraph } from '../model/flowGraph.ts';
import { branchesWide } from './branchingDecisions.ts';
import { layoutMeasures, portReach } from './layoutMeasures.ts';
import type { StepGrid } from './placeSteps.ts';
import type { Port, Ports, Side } from './portSide.ts';
import type { RoutePlan, Run } from './routePlan.ts';
import { portClearance, separatePorts } from './separatePorts.ts';

export function assignPorts(graph: FlowGraph, grid: StepGrid, plans: readonly RoutePlan[]): Ports {
  const right = graph.steps.map(emptySide);
  const left = graph.steps.map(emptySide);
  for (const [arrow, plan] of plans.entries()) {
    if (plan.shape === 'straight') {
      markStraight(right[graph.from[arrow] ?? 0]);
      markStraight(left[graph.to[arrow] ?? 0]);
      continue;
    }
    const [first, last] = plan.shape === 'bend' ? [plan.run, plan.run] : [plan.out, plan.into];
    addPort(right[first.leaves], first, first.fromBand, first.toBand);
    addPort(left[last.enters], last, last.toBand, last.fromBand);
  }
  const ports = { out: new Float64Array(plans.length), into: new Float64Array(plans.length) };
  for (const [step, { kind }] of graph.steps.entries()) {
    const exits = kind === 'decision' ? exitSpacing(countOf(right[step])) : plainPorts;
    sortSide(right[step], 1);
    sortSide(left[step], -1);
    spread(right[step], ports.out, portReach(kind, countOf(right[step])), exits);
    spread(left[step], ports.into, portReach(kind, countOf(left[step])), plainPorts);
  }
  separatePorts(graph, grid, ports, right, left);
  return ports;
}

function emptySide(): Side {
  return { straight: false, above: [], below: [] };
}

function countOf(side: Side | undefined): number {
  return side ? Number(side.straight) + side.above.length + side.below.length : 0;
}

function markStraight(side: Side | undefined): void {
  if (side) side.straight = true;
}

function addPort(side: Side | undefined, run: Run, near: number, far: number): void {
  const port = { arrow: run.arrow, far, turnsBack: run.turnsBack, gutter: run.gutter };
  if (far < near) side?.above.push(port);
  else side?.below.push(port);
}

/**
 * Top to bottom, so that runs beside the step do not cross: those that turn back are outermost, then those that turn
 * up or down next to the step, and those that turn further away pass between them.
 */
function portOrder(a: Port, b: Port, nearest: 1 | -1): number {
  if (a.turnsBack !== b.turnsBack) return a.turnsBack ? -1 : 1;
  if (a.turnsBack) return b.far - a.far || a.arrow - b.arrow;
  return (a.gutter - b.gutter) * nearest || a.far - b.far || a.arrow - b.arrow;
}

/** On the right of a step the nearest gutter has the lowest number, on its left the highest. */
function sortSide(side: Side | undefined, nearest: 1 | -1): void {
  side?.above.sort((a, b) => portOrder(a, b, nearest));
  side?.below.sort((a, b) => portOrder(a, b, nearest === 1 ? -1 : 1));
}

/** How arrows keep apart at one side of a step, in pixels. */
interface Spacing {
  readonly widest: number;
  /** From a straight arrow to its neighbours, even where the others crowd. */
  readonly besideStraight: number;
}

const plainPorts: Spacing = { widest: layoutMeasures.port, besideStraight: 0 };
const decisionExits: Spacing = {
  widest: layoutMeasures.decisionPort,
  besideStraight: layoutMeasures.straightPort,
};

/** Where the conditions of many exits stand elsewhere, even a straight one keeps no room for its own. */
function exitSpacing(exits: number): Spacing {
  return branchesWide(exits) ? { ...decisionExits, besideStraight: 0 } : decisionExits;
}

function spread(side: Side | undefined, places: Float64Array, reach: number, spacing: Spacing): void {
  if (!side) return;
  if (!side.straight) {
    const all = [...side.above, ...side.below];
    const step = all.length > 1 ? Math.min(spacing.widest, (2 * reach) / (all.length - 1)) : 0;
    for (const [index, port] of all.entries()) places[port.arrow] = (index - (all.length - 1) / 2) * step;
    return;
  }
  const above = distances(side.above.length, reach, spacing);
  const below = distances(side.below.length, reach, spacing);
  for (const [index, port] of side.above.toReversed().entries()) places[port.arrow] = -(above[index] ?? 0);
  for (const [index, port] of side.below.entries()) places[port.arrow] = below[index] ?? 0;
}

/** Distances from a straight arrow, nearest first. */
function distances(count: number, reach: number, { widest, besideStraight }: Spacing): number[] {
  const even = Math.min(widest, reach / Math.max(1, count));
  const nearest = Math.max(even, Math.min(besideStraight, reach - (count - 1) * portClearance));
  const step = count > 1 ? Math.min(even, (reach - nearest) / (count - 1)) : 0;
  return Array.from({ length: count }, (_, index) => nearest + index * step);
}
