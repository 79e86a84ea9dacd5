/** Where a line of text ends: the offset of its last character, and its lower edge below the top of the item. */
export interface LineEnd {
  readonly offset: number;
  readonly bottom: number;
}

/** One label with its text, one row, one entry. `lines` is empty where the item cannot be split. */
export interface MeasuredItem {
  readonly height: number;
  readonly lines: readonly LineEnd[];
}

/** A part of the card. */
export interface MeasuredSection {
  /** The title and the column titles. */
  readonly head: number;
  /** The same, drawn again where the part goes on in another column. */
  readonly again: number;
  readonly items: readonly MeasuredItem[];
}
