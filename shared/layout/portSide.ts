/** Arrow -> where it leaves its sender and enters its receiver, in pixels from the middle of the step's side. */
export interface Ports {
  readonly out: Float64Array;
  readonly into: Float64Array;
}

/** One side of one step: a straight arrow in the middle, the others above and below it by where they go. */
export interface Side {
  straight: boolean;
  readonly above: Port[];
  readonly below: Port[];
}

export interface Port {
  readonly arrow: number;
  /** The band at the far end of the run beside the step. */
  readonly far: number;
  readonly turnsBack: boolean;
  /** The gutter that the run stands in. */
  readonly gutter: number;
}
