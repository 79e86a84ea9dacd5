import type { MapAnalysis, ScoredHandoff } from '../analysis/analyseMap.ts';
import type { LensScale, Tone } from '../analysis/lenses/lens.ts';
import { type LensReadings, readLens, usualLens } from '../analysis/lenses/readLens.ts';
import { numberCarriers } from '../layout/carriedNumbers.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';

/** What a handoff paints on an arrow. */
export interface HandoffMark {
  /** Of the handoffs whose path the arrow lies on, the one that stands out most: it gives the colour. */
  readonly handoff: ScoredHandoff;
  readonly tone: Tone | 'unscored';
  /** The family of colours that the tone is one of. */
  readonly scale: LensScale;
  /** The handoffs whose number the arrow carries, hottest first through whatever lens. */
  readonly carries: readonly ScoredHandoff[];
}

/** Arrow -> its mark, for every arrow on the path of a handoff; the others are plain flow. */
export function handoffMarks(
  map: WorkflowMap,
  analysis: MapAnalysis,
  { order, byId, scale }: LensReadings = readLens(map, analysis, usualLens),
): ReadonlyMap<string, HandoffMark> {
  const carriers = numberCarriers(
    map,
    analysis.ranked.map(({ found }) => found),
  );
  const carried = Map.groupBy(analysis.ranked, ({ found }) => carriers.get(found.id));
  const marks = new Map<string, HandoffMark>();
  for (const handoff of order) {
    const tone = byId.get(handoff.found.id)?.tone ?? 'unscored';
    for (const id of handoff.found.connectionIds) {
      if (!marks.has(id)) marks.set(id, { handoff, tone, scale, carries: carried.get(id) ?? [] });
    }
  }
  return marks;
}
