import { fillColumn } from './fillColumn.ts';
import type { MeasuredSection } from './measuredSection.ts';
import { isBefore, isSame, type Place } from './place.ts';
import { spanHeight } from './spanHeight.ts';

/** What one column shows: everything from one place to another. */
export interface Span {
  readonly from: Place;
  readonly to: Place;
}

export type PageSpans = readonly [left: Span, right: Span];

/** The height of a column, in the unit of the items: on the last page, and on one that is followed by another. */
export interface Room {
  readonly last: number;
  readonly followed: number;
}

export interface Pagination {
  readonly pages: readonly PageSpans[];
  /** The least height that two columns on one page need. */
  readonly needed: number;
}

const START: Place = { section: 0, item: 0, offset: 0 };

/**
 * Lays sections out in two columns a page, in order, cutting nothing. A page that can hold all that is left becomes
 * the last, its columns as even as they can be; others are filled. Parts are kept whole where that works, then items;
 * a text is split between two lines only where nothing else works.
 */
export function paginate(sections: readonly MeasuredSection[], first: Room, next: Room): Pagination {
  const end: Place = { section: sections.length, item: 0, offset: 0 };
  const pages: PageSpans[] = [];
  let from = START;
  for (;;) {
    const room = pages.length === 0 ? first : next;
    const last = evenColumns(sections, from, end, room.last);
    if (last) return { pages: [...pages, last], needed: neededHeight(sections, end) };
    const middle = fillColumn(sections, from, room.followed);
    const bottom = fillColumn(sections, middle, room.followed);
    pages.push([
      { from, to: middle },
      { from: middle, to: bottom },
    ]);
    from = bottom;
  }
}

function neededHeight(sections: readonly MeasuredSection[], end: Place): number {
  const heights = placesBetween(sections, START, end).map((middle) => tallest(sections, START, middle, end));
  return Math.min(...heights);
}

/** Both columns of the last page, or null when what is left does not fit. */
function evenColumns(
  sections: readonly MeasuredSection[],
  from: Place,
  end: Place,
  room: number,
): PageSpans | null {
  const places = placesBetween(sections, from, end);
  const whole = places.filter((place) => place.item === 0 && place.offset === 0);
  const middle = mostEven(sections, from, whole, end, room) ?? mostEven(sections, from, places, end, room);
  if (middle) return columns(from, middle, end);
  const filled = fillColumn(sections, from, room);
  return isSame(fillColumn(sections, filled, room), end) ? columns(from, filled, end) : null;
}

function mostEven(
  sections: readonly MeasuredSection[],
  from: Place,
  places: readonly Place[],
  end: Place,
  room: number,
): Place | null {
  let best: { place: Place; height: number } | null = null;
  for (const place of places) {
    const height = tallest(sections, from, place, end);
    if (height <= room && (!best || height <= best.height)) best = { place, height };
  }
  return best?.place ?? null;
}

function tallest(sections: readonly MeasuredSection[], from: Place, middle: Place, end: Place): number {
  return Math.max(spanHeight(sections, from, middle), spanHeight(sections, middle, end));
}

function columns(from: Place, middle: Place, to: Place): PageSpans {
  return [
    { from, to: middle },
    { from: middle, to },
  ];
}

/** The starts of all sections and items from one place to another, both included. */
function placesBetween(sections: readonly MeasuredSection[], from: Place, end: Place): readonly Place[] {
  const places: Place[] = [from];
  for (const [section, { items }] of sections.entries()) {
    for (const item of items.keys()) {
      const place = { section, item, offset: 0 };
      if (isBefore(from, place)) places.push(place);
    }
  }
  return [...places, end];
}
