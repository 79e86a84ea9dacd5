import type { StepKind } from '../model/step.ts';

/** The sizes that the layout is made of, in pixels, on a grid of 4. Everything that draws a map shares them. */
export const layoutMeasures = {
  stepWidth: 168,
  stepHeight: 64,
  /** Start and end are pills. */
  pillHeight: 40,
  /** The corners cut off a decision's card. */
  notch: 12,
  cornerRadius: 8,
  /** The column of lane names; it stands to the left of x = 0. */
  laneNameWidth: 160,
  /** Room between two columns, and left of the first and right of the last. */
  gutter: 80,
  outerGutter: 48,
  /** Room right of a decision with several exits: their conditions are read there, before the arrows turn. */
  branchGutter: 160,
  /** Kept free between the turning arrows of such a gutter and the next column, for arrow heads. */
  branchPadding: 40,
  /** Room above the first and below the last step of a cell, and between two steps of a cell. */
  laneChannel: 20,
  innerChannel: 24,
  /** Between two arrows that run side by side. */
  track: 12,
  /** Kept free of tracks at both sides of a gutter, for arrow heads and corners. */
  gutterPadding: 20,
  channelPadding: 10,
  /** A gutter or channel grows with its arrows up to these; beyond, the arrows move closer together. */
  widestGutter: 320,
  highestChannel: 240,
  /** Between two arrows at one side of a step; wider at a decision, whose exits carry labels. */
  port: 12,
  decisionPort: 20,
  /** Far enough for the labels of three exits, even onto the cut corners. */
  decisionReach: 28,
  /** The least distance of a straight exit of a decision from the exit below or above it. */
  straightPort: 16,
  /** The room of a condition, and the least of it that is of use. */
  conditionWidth: 110,
  leastConditionWidth: 60,
  conditionHeight: 14,
  /** Kept free before the end of an arrow, for its head. */
  headRoom: 14,
  labelWidth: 52,
  labelHeight: 22,
} as const;

/** Height of a step of this kind. Width is the same for all. */
export function stepHeight(kind: StepKind): number {
  return isPill(kind) ? layoutMeasures.pillHeight : layoutMeasures.stepHeight;
}

export function isPill(kind: StepKind): boolean {
  return kind === 'start' || kind === 'end';
}

/** How far the outline of a step lies inside its box at the height `dy` from the middle (rounded or cut corners). */
export function outlineInset(kind: StepKind, dy: number): number {
  const half = stepHeight(kind) / 2;
  const away = Math.min(Math.abs(dy), half);
  if (kind === 'decision') return Math.max(0, away - (half - layoutMeasures.notch));
  const radius = isPill(kind) ? half : layoutMeasures.cornerRadius;
  const intoCorner = Math.max(0, away - (half - radius));
  return radius - Math.sqrt(radius * radius - intoCorner * intoCorner);
}

/** How far from the middle of a step's side one of so many arrows may touch it; many reach into its corners. */
export function portReach(kind: StepKind, arrows: number): number {
  if (kind === 'decision') return layoutMeasures.decisionReach;
  const [usual, most] = isPill(kind) ? [10, 15] : [20, 26];
  return Math.max(usual, Math.min(most, ((arrows - 1) * layoutMeasures.port) / 2));
}
