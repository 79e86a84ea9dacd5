import type { LaneKind } from '../../model/lane.ts';
import type { StepKind, WorkNature } from '../../model/step.ts';

/** A lane as an outline names it. `ordinal` tells lanes of one name apart, from 1. */
export interface OutlineLane {
  readonly name: string;
  readonly ordinal: number;
  readonly kind: LaneKind;
}

/** What the columns of a spreadsheet say about a step beside its name. */
export interface OutlineDetails {
  readonly owner?: string;
  readonly backup?: string;
  readonly system?: string;
  readonly responseWindow?: string;
  readonly touchMinutes?: number;
  readonly nature?: WorkNature;
  readonly notes?: string;
}

export interface OutlineStep {
  readonly name: string;
  readonly kind: StepKind;
  /** Index among the outline's lanes; null for a step before any lane was named. */
  readonly lane: number | null;
  /** The line it was written on, from 1. */
  readonly line: number;
  readonly details: OutlineDetails;
}

/** A step of the outline by its index, or one that is on the map already by its identifier. */
export type OutlineEnd = { readonly step: number } | { readonly id: string };

export interface OutlineArrow {
  readonly from: number;
  readonly to: OutlineEnd;
  readonly condition: string;
  readonly isMessage: boolean;
}

/** What one line became; `said` completes it for a reader: the lane, the branch's condition, or why it is a note. */
export interface OutlineLine {
  /** From 1. */
  readonly number: number;
  readonly became: 'step' | 'branch' | 'chain' | 'arrow' | 'lane' | 'title' | 'headings' | 'break' | 'note';
  readonly said: string;
}

/** A text read as steps in order. Steps and arrows stand in the order in which they are to be made. */
export interface Outline {
  readonly title: string | null;
  readonly lines: readonly OutlineLine[];
  readonly lanes: readonly OutlineLane[];
  readonly steps: readonly OutlineStep[];
  readonly arrows: readonly OutlineArrow[];
  /** What goes to the parking lot. */
  readonly notes: readonly string[];
}

export type OutlineReading =
  | { readonly kind: 'read'; readonly outline: Outline }
  | { readonly kind: 'refused'; readonly sentence: string };

export const outlineLimits = {
  /** Of the whole text. */
  characters: 1_000_000,
  /** Lines with something on them. */
  lines: 2_000,
  /** Of one line; a longer one is a note. */
  name: 10_000,
} as const;
