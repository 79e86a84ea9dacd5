/** What becomes of values that are already in the map otherwise: both are kept, the sheet’s replace, or the map’s stay. */
export type RowChoice = 'keepBoth' | 'takeSheet' | 'keepMap';

/** What somebody decided about one sheet; what is left out is as usual. */
export interface SheetChoice {
  /** Whether the sheet is taken at all. */
  readonly isTaken?: boolean;
  /** Who its rater is on the map: one of the candidates, or null for somebody else. */
  readonly personId?: string | null;
  /** For a sheet that came late: whether its values go to the round it was sent for, not to a new one. */
  readonly isForItsOwnRound?: boolean;
  /** Handoff -> what becomes of this sheet’s values of it, where the map has others. */
  readonly rows?: Readonly<Record<string, RowChoice>>;
  /** Handoffs of the sheet whose values go to the handoff that was drawn in their place; none unless somebody says so. */
  readonly redrawn?: readonly string[];
}

/** Key of a sheet -> what was decided about it. */
export type MergeChoices = Readonly<Record<string, SheetChoice>>;
