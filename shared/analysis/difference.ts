/** One figure before and after. What is not known stays so, and so does a difference with it. */
export interface Difference {
  readonly before: number | null;
  readonly after: number | null;
  /** After minus before. */
  readonly difference: number | null;
}

export function differenceOf(before: number | null, after: number | null): Difference {
  return { before, after, difference: before === null || after === null ? null : after - before };
}
