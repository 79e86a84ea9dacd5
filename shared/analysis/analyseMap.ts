import { displayName } from '../model/displayName.ts';
import type { FoundHandoff } from '../model/handoffs.ts';
import { handoffsOf } from '../model/handoffsOf.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import { type HeatBin, heatBin } from './heatBin.ts';
import { hotDimensionSentence, hottestDimensions } from './hottestDimensions.ts';
import { type Rankable, rankHandoffs } from './rankHandoffs.ts';
import { type HandoffScores, scoreHandoff } from './scoreHandoff.ts';

/** A handoff found in the drawing, with its scorecard and its place among the others. */
export interface ScoredHandoff {
  readonly found: FoundHandoff;
  /** Sender → receiver, by the names of the two steps. */
  readonly name: string;
  readonly scores: HandoffScores;
  /** 0–100, or null when unscored. */
  readonly heat: number | null;
  /** 0–100, or null when not known. */
  readonly readiness: number | null;
  /** 0–1. */
  readonly coverage: number;
  readonly bin: HeatBin | null;
  /** From 1; equals share a rank; null when unscored. */
  readonly rank: number | null;
  /** Why it is hot: its hottest dimensions, one sentence each. */
  readonly reasons: readonly string[];
}

export interface MapAnalysis {
  /** Every handoff: the ranked ones first, then the unscored ones in the order they are found. */
  readonly ranked: readonly ScoredHandoff[];
  readonly byId: ReadonlyMap<string, ScoredHandoff>;
}

/** A score below this does not make a handoff hot. */
const REASON_FROM_MEDIAN = 3;

const analyses = new WeakMap<WorkflowMap, MapAnalysis>();
const latest = new WeakMap<WorkflowMap['rating'], MapAnalysis>();
const handoffs = new WeakMap<FoundHandoff, ScoredHandoff>();

/**
 * Finds, scores and ranks every handoff of the map. Asked again for the same map, or after an edit that
 * touches none of this, it gives the same object; after a score, the handoffs that it did not change are the same ones.
 */
export function analyseMap(map: WorkflowMap): MapAnalysis {
  const known = analyses.get(map);
  if (known) return known;
  const analysis = analyse(map);
  analyses.set(map, analysis);
  return analysis;
}

function analyse(map: WorkflowMap): MapAnalysis {
  const candidates = handoffsOf(map).map((found) => candidate(map, found));
  const scored = rankHandoffs(candidates.filter(isRankable));
  const ranked = [
    ...scored.map((entry) => scoredHandoff(map, entry, entry.rank)),
    ...candidates.filter((entry) => entry.heat === null).map((entry) => scoredHandoff(map, entry, null)),
  ];
  return sameAsBefore(map, ranked) ?? remember(map, ranked);
}

/** What was found for the same ratings, if nothing that an analysis shows has changed since. */
function sameAsBefore(map: WorkflowMap, ranked: readonly ScoredHandoff[]): MapAnalysis | null {
  const earlier = latest.get(map.rating);
  const isSame =
    earlier?.ranked.length === ranked.length &&
    ranked.every((handoff, place) => handoff === earlier.ranked[place]);
  return isSame ? earlier : null;
}

function remember(map: WorkflowMap, ranked: readonly ScoredHandoff[]): MapAnalysis {
  const analysis = { ranked, byId: new Map(ranked.map((handoff) => [handoff.found.id, handoff])) };
  latest.set(map.rating, analysis);
  return analysis;
}

type Candidate = Omit<Rankable, 'heat'> & {
  readonly heat: number | null;
  readonly found: FoundHandoff;
  readonly scores: HandoffScores;
};

function candidate(map: WorkflowMap, found: FoundHandoff): Candidate {
  const scores = scoreHandoff(map, found.id);
  return {
    id: found.id,
    found,
    scores,
    heat: scores.heat,
    spread: scores.spread,
    volume: found.record.measures.volume?.value ?? null,
    name: `${stepName(map, found.sender)} → ${stepName(map, found.receiver)}`,
  };
}

function isRankable(entry: Candidate): entry is Candidate & { readonly heat: number } {
  return entry.heat !== null;
}

function stepName(map: WorkflowMap, id: string): string {
  const step = map.step.get(id);
  return step ? displayName(step) : id;
}

/** The same object as before while nothing about the handoff has changed. */
function scoredHandoff(map: WorkflowMap, entry: Candidate, rank: number | null): ScoredHandoff {
  const { found, name, scores, heat } = entry;
  const earlier = handoffs.get(found);
  if (earlier?.scores === scores && earlier.rank === rank && earlier.name === name) return earlier;
  const handoff: ScoredHandoff = {
    found,
    name,
    scores,
    heat,
    readiness: scores.readiness,
    coverage: scores.coverage,
    bin: heat === null ? null : heatBin(heat),
    rank,
    reasons: heat === null ? [] : reasonsOf(map, scores),
  };
  handoffs.set(found, handoff);
  return handoff;
}

function reasonsOf(map: WorkflowMap, scores: HandoffScores): readonly string[] {
  return hottestDimensions(scores.medians, workflowOf(map).weights)
    .filter(({ median }) => median >= REASON_FROM_MEDIAN)
    .map(hotDimensionSentence);
}
