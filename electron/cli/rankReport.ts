import { analyseMap, type ScoredHandoff } from '../../shared/analysis/analyseMap.ts';
import { type LensChoice, type LensReading, readLens } from '../../shared/analysis/lenses/readLens.ts';
import { type RankFirmness, rankAcceptability, rankFirmness } from '../../shared/analysis/rankFirmness.ts';
import { unseatingSentence } from '../../shared/analysis/unseatingSentence.ts';
import { unseatLeader } from '../../shared/analysis/unseatLeader.ts';
import { weightsName } from '../../shared/analysis/weightPresets.ts';
import { displayName } from '../../shared/model/displayName.ts';
import type { OwnPreset } from '../../shared/model/ownPreset.ts';
import { type WorkflowMap, workflowOf } from '../../shared/model/workflowMap.ts';

/** One handoff of the ranking. */
export interface RankLine {
  readonly handoff: ScoredHandoff;
  readonly reading: LensReading | null;
  /** Null when the handoff is unscored. */
  readonly firmness: RankFirmness | null;
}

/** Every handoff, what stands out through the lens first. */
export function rankLines(map: WorkflowMap, choice: LensChoice): readonly RankLine[] {
  const analysis = analyseMap(map);
  const readings = readLens(map, analysis, choice);
  const firmness = rankFirmness(map, analysis);
  return readings.order.map((handoff) => ({
    handoff,
    reading: readings.byId.get(handoff.found.id) ?? null,
    firmness: firmness.get(handoff.found.id) ?? null,
  }));
}

/** What `rank --json` prints. Keys keep this order; figures are not rounded. */
export function rankReport(map: WorkflowMap, choice: LensChoice, ownPresets: readonly OwnPreset[]) {
  const analysis = analyseMap(map);
  const { weights } = workflowOf(map);
  const acceptability = rankAcceptability(map, analysis);
  const unseating = unseatLeader(analysis, weights);
  return {
    weights: { name: weightsName(weights, ownPresets), ...weights },
    lens: choice.id,
    unseating: unseating && {
      dimension: unseating.dimension,
      from: unseating.from,
      to: unseating.to,
      handoff: unseating.newLeaderId,
    },
    unseatingSentence: unseatingSentence(analysis, weights),
    handoffs: rankLines(map, choice).map((line) => lineEntry(map, line, acceptability)),
  };
}

function lineEntry(
  map: WorkflowMap,
  { handoff, reading, firmness }: RankLine,
  acceptability: ReadonlyMap<string, readonly number[]>,
) {
  const { found, name, rank, heat, readiness, coverage, scores } = handoff;
  const shares = acceptability.get(found.id) ?? [];
  return {
    id: found.id,
    name,
    fromLane: laneName(map, found.fromLaneId),
    toLane: laneName(map, found.toLaneId),
    rank,
    heat,
    readiness,
    coverage,
    spread: scores.spread,
    mustDiscuss: scores.mustDiscuss,
    lens: reading && { value: reading.value, words: reading.words },
    firmness: firmness && {
      ...firmness,
      ranks: shares.slice(0, shares.findLastIndex((share) => share > 0) + 1),
    },
  };
}

function laneName(map: WorkflowMap, id: string): string {
  const lane = map.lane.get(id);
  return lane ? displayName(lane) : id;
}
