/** The plane is looked up by squares of this size, in pixels. */
const SQUARE = 256;

export type Area = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Rectangles in the plane, to be asked how many of them an area touches. What lies outside the size that it is made
 * for is looked up at its edge. Its numbers lie in flat arrays, without an object for a rectangle or a square.
 */
export class OccupiedPlane {
  readonly #columns: number;
  readonly #rows: number;
  /** Left, top, right and bottom of each rectangle, one after the other. */
  #sides = new Float64Array(1_024);
  #sidesEnd = 0;
  /** For each rectangle in a square: where it begins in `#sides`, and the entry before it in the square, or -1. */
  #entries = new Int32Array(4_096);
  #entriesEnd = 0;
  /** Square, column by column -> its last entry, or -1. */
  readonly #lastEntry: Int32Array;

  constructor(width: number, height: number) {
    this.#columns = Math.floor(width / SQUARE) + 1;
    this.#rows = Math.floor(height / SQUARE) + 1;
    this.#lastEntry = new Int32Array(this.#columns * this.#rows).fill(-1);
  }

  add(area: Area): void {
    const lastColumn = this.#columnAt(area[2]);
    const firstRow = this.#rowAt(area[1]);
    const lastRow = this.#rowAt(area[3]);
    const rectangle = this.#addSides(area);
    for (let column = this.#columnAt(area[0]); column <= lastColumn; column += 1) {
      for (let row = firstRow; row <= lastRow; row += 1) {
        this.#addEntry(column * this.#rows + row, rectangle);
      }
    }
  }

  /**
   * How many rectangles reach into the area, counted up to `enough`. One that lies in several of the squares that
   * the area lies in counts once: in the square that holds the upper left corner of what the two share.
   */
  count([left, top, right, bottom]: Area, enough: number): number {
    const sides = this.#sides;
    const entries = this.#entries;
    const lastColumn = this.#columnAt(right);
    const lastRow = this.#rowAt(bottom);
    let found = 0;
    for (let column = this.#columnAt(left); column <= lastColumn; column += 1) {
      for (let row = this.#rowAt(top); row <= lastRow; row += 1) {
        let entry = this.#lastEntry[column * this.#rows + row] ?? -1;
        for (; entry >= 0; entry = entries[entry + 1] ?? -1) {
          const rectangle = entries[entry] ?? 0;
          const boxLeft = sides[rectangle] ?? 0;
          const boxTop = sides[rectangle + 1] ?? 0;
          if (boxLeft >= right || (sides[rectangle + 2] ?? 0) <= left) continue;
          if (boxTop >= bottom || (sides[rectangle + 3] ?? 0) <= top) continue;
          if (this.#columnAt(Math.max(left, boxLeft)) !== column) continue;
          if (this.#rowAt(Math.max(top, boxTop)) !== row) continue;
          found += 1;
          if (found >= enough) return found;
        }
      }
    }
    return found;
  }

  #addSides(area: Area): number {
    const rectangle = this.#sidesEnd;
    this.#sidesEnd += area.length;
    if (this.#sidesEnd > this.#sides.length) {
      this.#sides = new Float64Array(this.#sides.buffer.transfer(2 * this.#sides.byteLength));
    }
    for (let side = 0; side < area.length; side += 1) this.#sides[rectangle + side] = area[side] ?? 0;
    return rectangle;
  }

  #addEntry(square: number, rectangle: number): void {
    const entry = this.#entriesEnd;
    this.#entriesEnd += 2;
    if (this.#entriesEnd > this.#entries.length) {
      this.#entries = new Int32Array(this.#entries.buffer.transfer(2 * this.#entries.byteLength));
    }
    this.#entries[entry] = rectangle;
    this.#entries[entry + 1] = this.#lastEntry[square] ?? -1;
    this.#lastEntry[square] = entry;
  }

  #columnAt(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor(x / SQUARE)));
  }

  #rowAt(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor(y / SQUARE)));
  }
}
