/** The plane is looked up by squares of this size, in pixels. */
const SQUARE = 256;
/** More than the squares a map has from top to bottom, so that column and row make one key. */
const ROWS = 1_000_003;

/** Rectangles in the plane, to be asked how many of them an area touches. */
export class OccupiedPlane {
  /** Left, top, right and bottom of each rectangle, one after the other. */
  readonly #sides: number[] = [];
  /** Square -> where the rectangles that touch it begin in `#sides`. */
  readonly #squares = new Map<number, number[]>();

  add(left: number, top: number, right: number, bottom: number): void {
    const at = this.#sides.push(left, top, right, bottom) - 4;
    for (let column = squareOf(left); column <= squareOf(right); column += 1) {
      for (let row = squareOf(top); row <= squareOf(bottom); row += 1) {
        const key = column * ROWS + row;
        const list = this.#squares.get(key);
        if (list) list.push(at);
        else this.#squares.set(key, [at]);
      }
    }
  }

  /**
   * How many rectangles reach into the area, counted up to `enough`. One that lies in several of the squares that
   * the area lies in counts once: in the square that holds the upper left corner of what the two share.
   */
  count(left: number, top: number, right: number, bottom: number, enough: number): number {
    let found = 0;
    for (let column = squareOf(left); column <= squareOf(right); column += 1) {
      for (let row = squareOf(top); row <= squareOf(bottom); row += 1) {
        const list = this.#squares.get(column * ROWS + row);
        if (!list) continue;
        for (const at of list) {
          const boxLeft = this.#sides[at] ?? 0;
          const boxTop = this.#sides[at + 1] ?? 0;
          if (boxLeft >= right || (this.#sides[at + 2] ?? 0) <= left) continue;
          if (boxTop >= bottom || (this.#sides[at + 3] ?? 0) <= top) continue;
          if (squareOf(Math.max(left, boxLeft)) !== column) continue;
          if (squareOf(Math.max(top, boxTop)) !== row) continue;
          found += 1;
          if (found >= enough) return found;
        }
      }
    }
    return found;
  }
}

function squareOf(position: number): number {
  return Math.floor(position / SQUARE);
}
