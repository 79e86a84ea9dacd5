import type { MapAnalysis, ScoredHandoff } from '../analysis/analyseMap.ts';
import type { HeatBin } from '../analysis/heatBin.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';

/** What a handoff paints on an arrow. */
export interface HandoffMark {
  /** The hottest handoff whose path the arrow lies on: it gives the colour. */
  readonly handoff: ScoredHandoff;
  readonly tone: HeatBin | 'unscored';
  /** The handoffs whose number the arrow carries, hottest first. */
  readonly carries: readonly ScoredHandoff[];
}

/** Arrow -> its mark, for every arrow on the path of a handoff; the others are plain flow. */
export function handoffMarks(map: WorkflowMap, analysis: MapAnalysis): ReadonlyMap<string, HandoffMark> {
  const carried = Map.groupBy(analysis.ranked, carrierOf(map, analysis));
  const marks = new Map<string, HandoffMark>();
  for (const handoff of analysis.ranked) {
    for (const id of handoff.found.connectionIds) {
      if (marks.has(id)) continue;
      marks.set(id, { handoff, tone: handoff.bin ?? 'unscored', carries: carried.get(id) ?? [] });
    }
  }
  return marks;
}

/**
 * The arrow that carries a handoff's number: one that no other handoff uses where there is one, and one that crosses
 * lanes. It depends on the drawing alone, so that scoring never moves a number.
 */
function carrierOf(map: WorkflowMap, analysis: MapAnalysis): (handoff: ScoredHandoff) => string | undefined {
  const users = new Map<string, number>();
  for (const { found } of analysis.ranked) {
    for (const id of found.connectionIds) users.set(id, (users.get(id) ?? 0) + 1);
  }
  const cost = (id: string) => ((users.get(id) ?? 1) - 1) * 2 + (crossesLanes(map, id) ? 0 : 1);
  return ({ found }) => {
    const [first, ...others] = found.connectionIds;
    return others.reduce((best, id) => (best !== undefined && cost(id) < cost(best) ? id : best), first);
  };
}

function crossesLanes(map: WorkflowMap, connectionId: string): boolean {
  const arrow = map.connection.get(connectionId);
  return arrow !== undefined && map.step.get(arrow.from)?.laneId !== map.step.get(arrow.to)?.laneId;
}
