import { displayName } from '../model/displayName.ts';
import { emptyPilot } from '../model/pilot.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { analyseMap, type MapAnalysis, type ScoredHandoff } from './analyseMap.ts';
import { type PilotSpan, pilotSpan } from './pilotState.ts';
import { namedOwnerId, namedSystemOfRecordId } from './responsibility.ts';
import { type Decision, verdictOf } from './verdict.ts';

/** What is known about one handoff where the handoffs of many maps stand together. */
export interface HandoffFigures {
  readonly handoffId: string;
  /** Sender → receiver, by the names of the two steps. */
  readonly name: string;
  readonly fromLane: string;
  readonly toLane: string;
  /** Who is named for it (VD5), and its system of record, else that of the workflow; null where none is named. */
  readonly ownerId: string | null;
  readonly systemId: string | null;
  /** 0–100, or null when unscored. */
  readonly heat: number | null;
  /** 0–100, or null when not known. */
  readonly readiness: number | null;
  /** The widest spread of any dimension, 0–4. */
  readonly spread: number;
  /** Items a week, or null when not known. */
  readonly volume: number | null;
  readonly verdict: Decision;
  readonly pilot: PilotSpan | null;
}

/** The figures of every handoff of the map, in the order of its ranking. */
export function handoffFigures(map: WorkflowMap): HandoffFigures[] {
  const analysis = analyseMap(map);
  return analysis.ranked.map((scored) => figuresOf(map, analysis, scored));
}

function figuresOf(map: WorkflowMap, analysis: MapAnalysis, scored: ScoredHandoff): HandoffFigures {
  const { found, name, scores, heat, readiness } = scored;
  const pilot = map.pilot.get(found.id);
  return {
    handoffId: found.id,
    name,
    fromLane: laneName(map, found.fromLaneId),
    toLane: laneName(map, found.toLaneId),
    ownerId: namedOwnerId(map, found.record, pilot ?? emptyPilot(found.id)),
    systemId: namedSystemOfRecordId(map, found.record),
    heat,
    readiness,
    spread: scores.spread,
    volume: found.record.measures.volume?.value ?? null,
    verdict: verdictOf(map, analysis, found.id).decision,
    pilot: pilotSpan(pilot),
  };
}

function laneName(map: WorkflowMap, id: string): string {
  const lane = map.lane.get(id);
  return lane ? displayName(lane) : id;
}
