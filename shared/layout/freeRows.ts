import type { StepGrid } from './placeSteps.ts';

/** The empty cells of each row that an arrow may run through: one arrow through each. */
export class FreeRows {
  readonly #grid: StepGrid;
  readonly #stepCount: number;
  /** The gap after a step, or before the first step of a row -> the columns taken, as pairs of first and end. */
  readonly #taken = new Map<number, number[]>();

  constructor(grid: StepGrid, stepCount: number) {
    this.#grid = grid;
    this.#stepCount = stepCount;
  }

  /** The whole gap between two neighbours; a gap without a cell can be taken once, too. */
  take(left: number, right: number): boolean {
    const first = this.#columnOf(left) + 1;
    return this.#take({ gap: left, first, end: Math.max(first + 1, this.#columnOf(right)) });
  }

  /** Whether the left step's row is free up to the gutter, and the right step's from there up to it. */
  mayBend(left: number, gutter: number, right: number): boolean {
    return this.#isFree(this.#after(left, gutter)) && this.#isFree(this.#before(right, gutter));
  }

  takeBend(left: number, gutter: number, right: number): void {
    this.#take(this.#after(left, gutter));
    this.#take(this.#before(right, gutter));
  }

  #before(step: number, first: number): Stretch | null {
    const left = this.#grid.before[step] ?? -1;
    if (left >= 0 && this.#columnOf(left) >= first) return null;
    const gap = left >= 0 ? left : this.#stepCount + (this.#grid.band[step] ?? 0);
    return { gap, first, end: this.#columnOf(step) };
  }

  #after(step: number, end: number): Stretch | null {
    const right = this.#grid.after[step] ?? -1;
    if (right >= 0 && this.#columnOf(right) < end) return null;
    return { gap: step, first: this.#columnOf(step) + 1, end };
  }

  #isFree(stretch: Stretch | null): boolean {
    if (!stretch) return false;
    const taken = this.#taken.get(stretch.gap) ?? [];
    for (let at = 0; at < taken.length; at += 2) {
      if (stretch.first < (taken[at + 1] ?? 0) && (taken[at] ?? 0) < stretch.end) return false;
    }
    return true;
  }

  #take(stretch: Stretch | null): boolean {
    if (!stretch || !this.#isFree(stretch)) return false;
    const taken = this.#taken.get(stretch.gap);
    if (taken) taken.push(stretch.first, stretch.end);
    else this.#taken.set(stretch.gap, [stretch.first, stretch.end]);
    return true;
  }

  #columnOf(step: number): number {
    return this.#grid.column[step] ?? 0;
  }
}

/** Columns of one row, in the gap behind a step: from `first` up to and without `end`. */
interface Stretch {
  readonly gap: number;
  readonly first: number;
  readonly end: number;
}
