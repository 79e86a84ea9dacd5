/** A vertical part of a route, in gutter g (the room left of column g), between two bands. */
export interface Run {
  readonly arrow: number;
  readonly gutter: number;
  readonly fromBand: number;
  readonly toBand: number;
  /** The step whose right side the run comes from, or -1 when it comes out of a channel. */
  readonly leaves: number;
  /** The step whose left side the run goes to, or -1 when it goes into a channel. */
  readonly enters: number;
  /** True where the route turns back: it comes and goes on the same side of the run. */
  readonly turnsBack: boolean;
}

/** A horizontal part of a route, in a channel, between two gutters. */
export interface Crossing {
  readonly arrow: number;
  readonly band: number;
  readonly fromGutter: number;
  readonly toGutter: number;
  /** True for a route that stays in its row but for the steps in its way: it dips below them. */
  readonly dips: boolean;
}

/** `straight` has no run, `bend` one, `channel` two with a crossing between them. */
export type RoutePlan =
  | { readonly shape: 'straight' }
  | { readonly shape: 'bend'; readonly run: Run }
  | { readonly shape: 'channel'; readonly out: Run; readonly crossing: Crossing; readonly into: Run };
