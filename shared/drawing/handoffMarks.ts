import type { MapAnalysis, ScoredHandoff } from '../analysis/analyseMap.ts';
import type { HeatBin } from '../analysis/heatBin.ts';
import { numberCarriers } from '../layout/carriedNumbers.ts';
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
  const carriers = numberCarriers(
    map,
    analysis.ranked.map(({ found }) => found),
  );
  const carried = Map.groupBy(analysis.ranked, ({ found }) => carriers.get(found.id));
  const marks = new Map<string, HandoffMark>();
  for (const handoff of analysis.ranked) {
    for (const id of handoff.found.connectionIds) {
      if (marks.has(id)) continue;
      marks.set(id, { handoff, tone: handoff.bin ?? 'unscored', carries: carried.get(id) ?? [] });
    }
  }
  return marks;
}
