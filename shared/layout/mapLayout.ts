/** All lengths are CSS pixels at 100 % zoom; x grows along the flow, y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The band of one lane. The flow area begins at x = 0; lane names stand to the left of it, at negative x. */
export interface LaneBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface StepBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The layout column, from 0. */
  readonly column: number;
}

/** Where the condition of an arrow is written: along a horizontal part of it, on one side of the line. */
export interface ConditionPlace {
  readonly side: 'above' | 'below';
  /** Where the words begin, and the height of the arrow there. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The arrow's label stands on the same part: where it is shown, the condition stands above it. */
  readonly underLabel: boolean;
}

/** The drawn way of one connection: horizontal and vertical segments from border to border. */
export interface Route {
  readonly id: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /**
   * The middle of the place where a label of `labelWidth` × `labelHeight` may sit on the arrow; further ones stand
   * below.
   */
  readonly label: Point;
  readonly condition: ConditionPlace;
}

/** Where everything of a map is drawn. Never changed, only replaced. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** From top to bottom. Steps whose lane is missing stand below the last lane, in no lane. */
  readonly lanes: readonly LaneBox[];
  /** Step -> its box, in creation order. */
  readonly steps: ReadonlyMap<string, StepBox>;
  /** Connection -> its route, in creation order. A connection with a missing end has none. */
  readonly routes: ReadonlyMap<string, Route>;
}
