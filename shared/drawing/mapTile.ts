/** A part of the map in layout coordinates; the column of lane names comes beside it. */
export interface MapTile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
