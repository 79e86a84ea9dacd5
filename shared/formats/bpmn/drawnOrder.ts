import type { Section } from './bpmnSections.ts';
import { type Bounds, boundsAround, type Shape } from './bpmnShapes.ts';
import type { PlannedLane } from './plannedLane.ts';

/** Sections from top to bottom as they are drawn, or from left to right where the pools stand upright. */
export function sectionsAsDrawn(
  sections: readonly Section[],
  shapes: ReadonlyMap<string, Shape>,
): readonly Section[] {
  const frames = sections
    .flatMap(({ pool, process }) => [pool?.id, ...(process?.lanes ?? []).map((lane) => lane.id)])
    .flatMap((id) => shapes.get(id ?? '') ?? []);
  return asDrawn(sections, (section) => sectionArea(section, shapes), areUpright(frames));
}

/** Lanes from top to bottom as they are drawn, or from left to right where they stand upright. */
export function lanesAsDrawn(
  lanes: readonly PlannedLane[],
  shapes: ReadonlyMap<string, Shape>,
): readonly PlannedLane[] {
  const shapeOf = (lane: PlannedLane): Shape | null => shapes.get(lane.bpmnId ?? '') ?? null;
  return asDrawn(lanes, shapeOf, areUpright(lanes.flatMap((lane) => shapeOf(lane) ?? [])));
}

/** Sorted by place; left as they are when one of them is not drawn. */
function asDrawn<T>(items: readonly T[], areaOf: (item: T) => Bounds | null, isUpright: boolean): T[] {
  const drawn = items.flatMap((item) => {
    const area = areaOf(item);
    return area ? [{ item, along: isUpright ? area.x : area.y, across: isUpright ? area.y : area.x }] : [];
  });
  if (drawn.length < items.length) return [...items];
  return drawn.sort((a, b) => a.along - b.along || a.across - b.across).map((each) => each.item);
}

function areUpright(frames: readonly Shape[]): boolean {
  return frames.length > 0 && frames.every((shape) => !shape.isHorizontal);
}

function sectionArea({ pool, process }: Section, shapes: ReadonlyMap<string, Shape>): Bounds | null {
  const drawn = (items: readonly { readonly id: string | null }[]): Bounds | null =>
    boundsAround(items.flatMap((item) => shapes.get(item.id ?? '') ?? []));
  return shapes.get(pool?.id ?? '') ?? drawn(process?.lanes ?? []) ?? drawn(process?.nodes ?? []);
}
