import type { Lane } from '../model/lane.ts';
import { lanesInOrder, type WorkflowMap } from '../model/workflowMap.ts';
import type { MapAnalysis, ScoredHandoff } from './analyseMap.ts';

/** All handoffs from one lane to another. */
export interface MatrixCell {
  readonly fromLaneId: string;
  readonly toLaneId: string;
  readonly count: number;
  /** The one of the best rank, or null when none of them is scored. */
  readonly hottest: ScoredHandoff | null;
  /** Ranked ones first. */
  readonly handoffs: readonly ScoredHandoff[];
}

export interface HeatMatrix {
  /** From top to bottom; they head both the rows (from) and the columns (to). */
  readonly lanes: readonly Lane[];
  /** Only pairs of lanes with a handoff, by row, then by column. */
  readonly cells: readonly MatrixCell[];
}

/** The lane-by-lane matrix of the map's handoffs (method §3). */
export function heatMatrix(map: WorkflowMap, analysis: MapAnalysis): HeatMatrix {
  const lanes = lanesInOrder(map);
  const byPair = Map.groupBy(analysis.ranked, ({ found }) => pairKey(found.fromLaneId, found.toLaneId));
  const cells = lanes.flatMap((from) =>
    lanes.flatMap((to) => {
      const handoffs = byPair.get(pairKey(from.id, to.id));
      return handoffs ? [cell(from.id, to.id, handoffs)] : [];
    }),
  );
  return { lanes, cells };
}

/** Tells one pair of lanes from every other. */
export function pairKey(fromLaneId: string, toLaneId: string): string {
  return `${fromLaneId}:${toLaneId}`;
}

function cell(fromLaneId: string, toLaneId: string, handoffs: readonly ScoredHandoff[]): MatrixCell {
  const hottest = handoffs.find(({ heat }) => heat !== null) ?? null;
  return { fromLaneId, toLaneId, count: handoffs.length, hottest, handoffs };
}
