import type { Dimension, Score } from '../../../../shared/model/dimension.ts';
import { ratingId } from '../../../../shared/model/rating.ts';
import type { Sheet } from '../../../../shared/model/sheet.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';

/** One box of a score sheet. */
export interface SheetPlace {
  readonly handoffId: string;
  readonly dimension: Dimension;
}

/** Every box in the order it is asked: handoff by handoff, dimension by dimension. */
export function placesOf(sheet: Sheet): readonly SheetPlace[] {
  return sheet.handoffIds.flatMap((handoffId) =>
    sheet.asked.map(({ dimension }) => ({ handoffId, dimension })),
  );
}

/** The box that lies so many boxes after or before this one; the first and the last are the ends. */
export function placeBeside(sheet: Sheet, place: SheetPlace, distance: number): SheetPlace {
  const places = placesOf(sheet);
  const at = places.findIndex((each) => isSamePlace(each, place));
  const next = Math.max(0, Math.min(at + distance, places.length - 1));
  return places[next] ?? place;
}

/** The same dimension of a handoff further down or up. */
export function placeBelow(sheet: Sheet, place: SheetPlace, distance: number): SheetPlace {
  const at = sheet.handoffIds.indexOf(place.handoffId);
  const next = Math.max(0, Math.min(at + distance, sheet.handoffIds.length - 1));
  return { ...place, handoffId: sheet.handoffIds[next] ?? place.handoffId };
}

/** The next box without an answer, round the end to the beginning; null when all are answered. */
export function nextOpenPlace(map: WorkflowMap, sheet: Sheet, after: SheetPlace | null): SheetPlace | null {
  const places = placesOf(sheet);
  const from = after === null ? -1 : places.findIndex((place) => isSamePlace(place, after));
  const isOpen = (place: SheetPlace) => answerAt(map, sheet, place) === undefined;
  return places.find((place, at) => at > from && isOpen(place)) ?? places.find(isOpen) ?? null;
}

export function answerAt(map: WorkflowMap, sheet: Sheet, place: SheetPlace): Score | undefined {
  return map.rating.get(ratingId(place.handoffId, sheet.raterId, sheet.round))?.scores[place.dimension];
}

export function commentAt(map: WorkflowMap, sheet: Sheet, handoffId: string): string {
  return map.rating.get(ratingId(handoffId, sheet.raterId, sheet.round))?.comment ?? '';
}

/** How many boxes are answered. “Don’t know” is an answer. */
export function answeredCount(map: WorkflowMap, sheet: Sheet): number {
  return placesOf(sheet).filter((place) => answerAt(map, sheet, place) !== undefined).length;
}

function isSamePlace(a: SheetPlace, b: SheetPlace): boolean {
  return a.handoffId === b.handoffId && a.dimension === b.dimension;
}
