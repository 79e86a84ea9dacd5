import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import type { FoundHandoff } from '../../../../shared/model/handoffs.ts';
import { storyWidth } from '../spotlight.ts';
import { type Area, around } from './area.ts';
import { fitArea, frameOf, revealArea, type Size, type Viewport } from './viewport.ts';

/** However near its two steps are, they are not drawn larger than this. */
const nearest = 1.8;
/** Kept free around the two steps, in pixels of the screen. */
const margin = 56;
/** So much will do where the map need not move then. */
const narrowMargin = 12;

export interface SpotlightEnds {
  readonly sender: Area;
  readonly receiver: Area;
  /** Where the handoff's numbers stand. */
  readonly numbers: readonly Area[];
}

/** Null where one of the two steps is not drawn. */
export function spotlightEnds(layout: MapLayout, found: FoundHandoff): SpotlightEnds | null {
  const [sender, receiver] = [layout.steps.get(found.sender), layout.steps.get(found.receiver)];
  if (!sender || !receiver) return null;
  const numbers = found.connectionIds.flatMap((id) => {
    const label = layout.routes.get(id)?.label;
    return label ? [{ x: label.x - 28, y: label.y - 12, width: 56, height: 24 }] : [];
  });
  return { sender, receiver, numbers };
}

/**
 * How the map lies so that a handoff can be seen beside what explains it: both ends at once; before a room, where they do
 * not go together at the size that it can read, the sender and then the receiver, each with as much of the way as goes in.
 */
export function spotlightViewports(
  ends: SpotlightEnds | null,
  canvas: Size,
  presenting: boolean,
): readonly Viewport[] {
  const area = ends && around([ends.sender, ends.receiver, ...ends.numbers]);
  if (!ends || !area) return [];
  const size = { width: canvas.width - storyWidth(canvas.width), height: canvas.height };
  const frame = { ...frameOf(size, presenting), edge: margin };
  const narrow = { ...frame, edge: narrowMargin };
  const both = fitArea(area, frame, nearest);
  const whole = [both, fitArea(area, narrow, nearest)].find((viewport) =>
    [ends.sender, ends.receiver].every((end) => revealArea(viewport, end, narrow) === viewport),
  );
  if (whole) return [whole];
  const sender = revealArea(both, ends.sender, frame);
  return [sender, revealArea(sender, ends.receiver, frame)];
}
