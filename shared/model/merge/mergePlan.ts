import type { MapDiff } from '../mapDiff.ts';
import type { Rater } from '../rater.ts';
import type { Rating } from '../rating.ts';
import type { RowChoice } from './mergeChoices.ts';
import type { ReturnedSheet } from './returnedSheet.ts';

/**
 * What is found for one handoff of a sheet. `unmatched`: the map has no such handoff any more. `already`: the rater’s
 * same values are there. `conflict`: the rater has others in this round.
 */
export type RowState = 'new' | 'already' | 'conflict' | 'unmatched';

export interface PlannedRow {
  /** As the sheet has it. */
  readonly handoffId: string;
  /** The handoff of the map that was drawn in its place, found by name; null where it is there, or none is found. */
  readonly redrawnAs: string | null;
  /** Whether somebody chose that its values go there. */
  readonly isRedrawnTaken: boolean;
  /** “Estimate → Schedule”, as the sheet calls it. */
  readonly name: string;
  readonly state: RowState;
  /** What is no longer as the sheet shows it, one phrase each; empty when all is. */
  readonly changes: readonly string[];
  readonly rating: Rating;
  /** The rater’s values that the map has instead; null unless `state` is `conflict`. */
  readonly standing: Rating | null;
  /** What may be chosen, the usual first; empty unless `state` is `conflict`. */
  readonly options: readonly RowChoice[];
  readonly choice: RowChoice | null;
  /** True while one of the two is not to be shown, since it is in a round that is hidden or waits with it. */
  readonly isHidden: boolean;
  /** The round that the sheet’s values come to stand in; null when nothing of them is taken. */
  readonly round: number | null;
}

/** Whether somebody has to say who a sheet’s rater is. */
export interface PersonQuestion {
  /** `namesake`: another rater of the map has the name. `renamed`: the map knows this rater by another name. */
  readonly kind: 'namesake' | 'renamed';
  /** Who it may be. */
  readonly candidates: readonly Rater[];
  /** The answer: one of them, null for somebody else, undefined while nobody said. */
  readonly answer: string | null | undefined;
}

/**
 * Where a sheet is from: the map it was sent from, a copy or another map of the same handoffs, a drawing of the same
 * workflow that shares names but no handoff, or another workflow.
 */
export type SheetOrigin = 'this' | 'related' | 'redrawn' | 'foreign';

export interface PlannedSheet {
  readonly returned: ReturnedSheet;
  readonly origin: SheetOrigin;
  /** True when the same sheet came a second time in one import: it is looked at once. */
  readonly isRepeated: boolean;
  /** Whether it is to be taken, as somebody chose or as is usual. */
  readonly isWanted: boolean;
  /** Whether its values are taken: not while a question about its rater is open. */
  readonly isTaken: boolean;
  readonly person: PersonQuestion | null;
  /** The round that new values stand in. */
  readonly round: number;
  /** True when a later round than the sheet’s has begun. */
  readonly isLate: boolean;
  /** False while a hidden round runs: then what is to stand after it waits until it is revealed. */
  readonly isRoundOpen: boolean;
  /** True while the values of that round are not to be shown: then none of this sheet’s is either. */
  readonly isHidden: boolean;
  readonly rows: readonly PlannedRow[];
}

/** What an import would do, and the diff that does it. */
export interface MergePlan {
  /** Those saved first come first, in whatever order the files came. */
  readonly sheets: readonly PlannedSheet[];
  readonly diff: MapDiff;
}
