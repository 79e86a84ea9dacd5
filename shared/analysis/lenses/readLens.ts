import type { WorkflowMap } from '../../model/workflowMap.ts';
import type { MapAnalysis, ScoredHandoff } from '../analyseMap.ts';
import { HEAT_TOLERANCE, isBelow } from '../heatBin.ts';
import type { Edges, LegendEntry, Lens, LensScale, LensValue, Mark, Tone } from './lens.ts';
import { type LensId, lensOf } from './lenses.ts';

/** Which lens, and whether its scale is spread over the values of this map alone. */
export interface LensChoice {
  readonly id: LensId;
  readonly relative: boolean;
}

/** A map as it is usually seen. */
export const usualLens: LensChoice = { id: 'heat', relative: false };

/** What a lens shows of one handoff. */
export interface LensReading {
  /** In the unit of the lens; null when not known. */
  readonly value: number | null;
  /** Null when not known: grey and dashed. */
  readonly tone: Tone | null;
  readonly mark: Mark;
  /** What adds up over handoffs: the value, or what the lens counts; null when not known. */
  readonly amount: number | null;
  /** On the pill; “?” when not known. */
  readonly text: string;
  readonly words: string;
  /** From 1, equals sharing one and the next skipped; null when not known, or when the lens has no order. */
  readonly rank: number | null;
  /** From 0: its place among all handoffs, what stands out first. */
  readonly place: number;
}

/** A map seen through a lens. */
export interface LensReadings {
  readonly lens: Lens<LensId>;
  /** True where the scale is that of this map; false for a lens or a map that has none of its own. */
  readonly relative: boolean;
  readonly scale: LensScale;
  /** Where the parts of the scale begin. */
  readonly edges: Edges;
  readonly entries: readonly LegendEntry[];
  readonly byId: ReadonlyMap<string, LensReading>;
  /** Every handoff: what stands out first, what is not known last, equals as they are ranked by heat. */
  readonly order: readonly ScoredHandoff[];
}

/** Reads every handoff of the map through the lens. */
export function readLens(map: WorkflowMap, analysis: MapAnalysis, choice: LensChoice): LensReadings {
  const lens = lensOf(choice.id);
  return readingsOf(analysis, lens, choice, lens.valueIn(map, analysis));
}

/** The same while its values are still being worked out: none of them is known. */
export function unreadLens(_map: WorkflowMap, analysis: MapAnalysis, choice: LensChoice): LensReadings {
  return readingsOf(analysis, { ...lensOf(choice.id), unknown: 'being worked out' }, choice, () => null);
}

function readingsOf(
  analysis: MapAnalysis,
  lens: Lens<LensId>,
  { relative }: LensChoice,
  seenIn: (handoff: ScoredHandoff) => LensValue | null,
): LensReadings {
  const seen = analysis.ranked.map((handoff) => ({ handoff, found: seenIn(handoff) }));
  const values = seen.flatMap(({ found }) => found?.value ?? []);
  const own = relative ? (lens.relativeEdges?.(values) ?? null) : null;
  const edges = own ?? lens.edges;
  const sorted = seen.toSorted((a, b) => prominence(b.found) - prominence(a.found) || 0);
  const byId = new Map<string, LensReading>();
  let last: { prominence: number; rank: number } | null = null;
  for (const [place, { handoff, found }] of sorted.entries()) {
    if (found && (!last || last.prominence - found.prominence > HEAT_TOLERANCE)) {
      last = { prominence: found.prominence, rank: place + 1 };
    }
    const rank = found && lens.isRanked ? (last?.rank ?? null) : null;
    byId.set(handoff.found.id, readingOf(lens, edges, found, rank, place));
  }
  const order = sorted.map(({ handoff }) => handoff);
  return {
    lens,
    relative: own !== null,
    scale: lens.scale,
    edges,
    entries: lens.entries(edges),
    byId,
    order,
  };
}

/** Finite, so that two that are not known are equal. */
function prominence(found: LensValue | null): number {
  return found?.prominence ?? -Number.MAX_VALUE;
}

function readingOf(
  lens: Lens,
  edges: Edges,
  found: LensValue | null,
  rank: number | null,
  place: number,
): LensReading {
  if (!found) return { ...unknownReading, words: lens.unknown ?? 'not known', rank, place };
  const { value, mark = '', text, words, amount = value } = found;
  return { value, tone: toneAt(value, edges), mark, amount, text: `${mark}${text}`, words, rank, place };
}

const unknownReading = { value: null, tone: null, mark: '', amount: null, text: '?' } as const;

/** The part of the scale that a value belongs to. */
export function toneAt(value: number, edges: Edges): Tone {
  const passed = edges.filter((edge) => !isBelow(value, edge)).length;
  return (passed + 1) as Tone;
}
