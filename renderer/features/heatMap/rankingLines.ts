import type { MapAnalysis, ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import type { FirmnessById } from '../../../shared/analysis/rankFirmness.ts';
import { displayOwner, displaySystem } from '../../../shared/model/displayName.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { RankingLine } from './sortRanking.ts';

/** The lines of the list in ranked order. The owner is who receives, or who gives where that is not named. */
export function rankingLines(
  map: WorkflowMap,
  analysis: MapAnalysis,
  firmness: FirmnessById | null,
  { byId }: LensReadings,
): RankingLine[] {
  return analysis.ranked.flatMap((handoff) => {
    const reading = byId.get(handoff.found.id);
    if (!reading) return [];
    const { receivingOwnerId, givingOwnerId, systemOfRecordId } = handoff.found.record;
    return {
      handoff,
      reading,
      firmness: firmness?.get(handoff.found.id) ?? null,
      owner: displayOwner(map, receivingOwnerId) ?? displayOwner(map, givingOwnerId),
      system: displaySystem(map, systemOfRecordId),
    };
  });
}

/** Those that a severe score puts up for discussion, whatever their rank. */
export function mustDiscuss(analysis: MapAnalysis): ScoredHandoff[] {
  return analysis.ranked.filter(({ scores }) => scores.mustDiscuss);
}
