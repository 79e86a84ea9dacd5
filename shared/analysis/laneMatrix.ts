import type { Lane } from '../model/lane.ts';
import { lanesInOrder, type WorkflowMap } from '../model/workflowMap.ts';
import type { ScoredHandoff } from './analyseMap.ts';
import type { LensReadings } from './lenses/readLens.ts';

/** All handoffs from one lane to another. */
export interface LanePair {
  readonly fromLaneId: string;
  readonly toLaneId: string;
  /** What stands out most through the lens first; at least one. */
  readonly handoffs: readonly ScoredHandoff[];
}

export interface LaneMatrix {
  /** From top to bottom; they head both the rows (from) and the columns (to). */
  readonly lanes: readonly Lane[];
  /** Only pairs of lanes with a handoff, by row, then by column. */
  readonly pairs: readonly LanePair[];
}

/** The map's handoffs lane by lane, in the order of the lens (method §3). */
export function laneMatrix(map: WorkflowMap, { order }: LensReadings): LaneMatrix {
  const lanes = lanesInOrder(map);
  const byPair = Map.groupBy(order, ({ found }) => pairKey(found.fromLaneId, found.toLaneId));
  const pairs = lanes.flatMap((from) =>
    lanes.flatMap((to) => {
      const handoffs = byPair.get(pairKey(from.id, to.id));
      return handoffs ? [{ fromLaneId: from.id, toLaneId: to.id, handoffs }] : [];
    }),
  );
  return { lanes, pairs };
}

/** Tells one pair of lanes from every other. */
export function pairKey(fromLaneId: string, toLaneId: string): string {
  return `${fromLaneId}:${toLaneId}`;
}
