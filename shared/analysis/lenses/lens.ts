import type { WorkflowMap } from '../../model/workflowMap.ts';
import type { MapAnalysis, ScoredHandoff } from '../analyseMap.ts';

/** A part of a lens's scale: one colour and one width. Kinds of handoff are numbered as parts too. */
export type Tone = 1 | 2 | 3 | 4 | 5;

export const tones = [1, 2, 3, 4, 5] as const satisfies readonly Tone[];

/** Where each part but the first begins, ascending. A value on an edge belongs to the part that begins there. */
export type Edges = readonly [number, number, number, number];

/**
 * The family of colours: heat has its own, `amount` darkens with any other value, `sides` runs from the one side over
 * a neutral middle to the other, and `quadrants` are four kinds.
 */
export type LensScale = 'heat' | 'amount' | 'sides' | 'quadrants';

/** What stands before a value that is not measured in full: an estimate, or no less than this. */
export type Mark = '' | '~' | '≥';

/** What a lens finds in one handoff where it is known. */
export interface LensValue {
  /** In the unit of the lens. */
  readonly value: number;
  /** Nothing unless said. */
  readonly mark?: Mark;
  /** As short as a pill: a number, a sign or a word, with the mark at most five characters. */
  readonly text: string;
  /** As a screen reader says it, such as “items wait 31 hours”. */
  readonly words: string;
  /** What stands out comes first; handoffs of equal prominence share a rank. */
  readonly prominence: number;
  /** What adds up over handoffs, where it is not the value. */
  readonly amount?: number;
}

/** How a mean or a sum over several handoffs is told. */
export interface Together {
  /** As short as a pill. */
  text(value: number): string;
  /** Such as “mean heat 56”. */
  words(value: number): string;
}

export interface LegendEntry {
  readonly tone: Tone;
  /** What a pill of this part shows, where all of them show the same; empty for a range of numbers. */
  readonly sign: string;
  /** Such as “8–24 h”, or of a kind what the sign stands for. */
  readonly text: string;
}

/** One way to look at all handoffs of a map: what is measured, how it is coloured, and what that means. */
export interface Lens<Id extends string = string> {
  readonly id: Id;
  /** Such as “Waiting”. */
  readonly name: string;
  /** What it shows, in one sentence. */
  readonly sentence: string;
  readonly scale: LensScale;
  /** What a handoff without a value is called, such as “unscored”; null for a lens that always has one. */
  readonly unknown: string | null;
  /** Whether its values have an order that a rank tells; kinds have none. */
  readonly isRanked: boolean;
  /** The handoff that stands out most: it is the hottest, the longest, the gravest. */
  readonly superlative: string;
  /** The mean over handoffs; null where it would mean nothing, as of kinds. */
  readonly mean: Together | null;
  /** The sum over handoffs; null where values do not add up, as levels and shares do not. */
  readonly sum: Together | null;
  /** The parts of the scale, the same for every map, so that two maps can be compared. */
  readonly edges: Edges;
  /**
   * Parts that spread the values of one map over the whole scale; they are null where these do not differ. Kinds have
   * no such parts at all.
   */
  readonly relativeEdges: ((values: readonly number[]) => Edges | null) | null;
  entries(edges: Edges): readonly LegendEntry[];
  /** The value of each handoff; null where it is not known. */
  valueIn(map: WorkflowMap, analysis: MapAnalysis): (handoff: ScoredHandoff) => LensValue | null;
}
