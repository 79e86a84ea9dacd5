import type { Connection } from './connection.ts';
import type { Step } from './step.ts';
import { connectionsInOrder, lanesInOrder, stepsInOrder, type WorkflowMap } from './workflowMap.ts';

/** The map as numbers: steps, lanes and arrows by their place in creation order. */
export interface FlowGraph {
  readonly steps: readonly Step[];
  readonly laneIds: readonly string[];
  /** Step -> its lane; the number of lanes for a step whose lane is missing. */
  readonly laneOf: Int32Array;
  /** The connections that have both ends. */
  readonly arrows: readonly Connection[];
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function flowGraph(map: WorkflowMap): FlowGraph {
  const steps = stepsInOrder(map);
  const laneIds = lanesInOrder(map).map((lane) => lane.id);
  const stepIndex = indexOf(steps.map((step) => step.id));
  const laneIndex = indexOf(laneIds);
  const arrows = connectionsInOrder(map).filter(
    (arrow) => stepIndex.has(arrow.from) && stepIndex.has(arrow.to),
  );
  return {
    steps,
    laneIds,
    laneOf: Int32Array.from(steps, (step) => laneIndex.get(step.laneId) ?? laneIds.length),
    arrows,
    from: Int32Array.from(arrows, (arrow) => stepIndex.get(arrow.from) ?? 0),
    to: Int32Array.from(arrows, (arrow) => stepIndex.get(arrow.to) ?? 0),
  };
}

function indexOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}
