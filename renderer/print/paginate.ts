/** Where a line of text ends: the offset of its last character, and its lower edge below the top of the item. */
export interface LineEnd {
  readonly offset: number;
  readonly bottom: number;
}

/** One label with its text, one row, one entry. `lines` is empty where the item cannot be split. */
export interface MeasuredItem {
  readonly height: number;
  readonly lines: readonly LineEnd[];
}

/** A part of the card. */
export interface MeasuredSection {
  /** The title and the column titles. */
  readonly head: number;
  /** The same, drawn again where the part goes on in another column. */
  readonly again: number;
  readonly items: readonly MeasuredItem[];
}

/** A place in the card's text: before this item of this section, after `offset` characters of it. */
export interface Place {
  readonly section: number;
  readonly item: number;
  readonly offset: number;
}

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

/** The height of everything between two places that no text is split at, other than the first. */
function spanHeight(sections: readonly MeasuredSection[], from: Place, to: Place): number {
  let height = 0;
  for (let section = from.section; section <= to.section; section += 1) {
    const part = sections[section];
    if (!part) break;
    const first = section === from.section ? from.item : 0;
    const after = section === to.section ? to.item : part.items.length;
    if (after <= first) continue;
    height += section === from.section ? headAt(part, from) : part.head;
    for (let item = first; item < after; item += 1) {
      const offset = section === from.section && item === from.item ? from.offset : 0;
      height += heightAfter(part.items[item], offset);
    }
  }
  return height;
}

function headAt(part: MeasuredSection, { item, offset }: Place): number {
  return item === 0 && offset === 0 ? part.head : part.again;
}

/** The height of what follows the offset. */
function heightAfter(item: MeasuredItem | undefined, offset: number): number {
  if (!item) return 0;
  const above = item.lines.findLast((line) => line.offset <= offset);
  return item.height - (offset > 0 ? (above?.bottom ?? 0) : 0);
}

/** Fills one column and tells where it ends. A column always takes something, however tall. */
function fillColumn(sections: readonly MeasuredSection[], from: Place, room: number): Place {
  let at = from;
  let used = 0;
  for (let part = sections[at.section]; part; part = sections[at.section]) {
    used += headAt(part, at);
    for (let item = part.items[at.item]; item; item = part.items[at.item]) {
      const height = heightAfter(item, at.offset);
      if (used + height > room) return splitOrStop(sections, item, { at, from, room, used });
      used += height;
      at = { section: at.section, item: at.item + 1, offset: 0 };
    }
    at = { section: at.section + 1, item: 0, offset: 0 };
  }
  return at;
}

interface Stop {
  readonly at: Place;
  readonly from: Place;
  readonly room: number;
  /** The height taken above the item, its section's head included. */
  readonly used: number;
}

/** A text that is split leaves at least this many lines on either side. */
const FEWEST_LINES = 2;

function splitOrStop(
  sections: readonly MeasuredSection[],
  item: MeasuredItem,
  { at, from, room, used }: Stop,
): Place {
  const above = item.lines.findLast((line) => line.offset <= at.offset);
  const top = at.offset > 0 ? (above?.bottom ?? 0) : 0;
  const ahead = item.lines.filter((line) => line.offset > at.offset);
  const fitting = ahead.filter((line) => used + line.bottom - top <= room);
  const kept = Math.min(fitting.length, ahead.length - FEWEST_LINES);
  const split = ahead[kept - 1];
  if (split && kept >= FEWEST_LINES) return { ...at, offset: split.offset };
  return isSame(at, from) ? after(sections, at) : at;
}

/** The start of the item that follows. */
function after(sections: readonly MeasuredSection[], { section, item }: Place): Place {
  const isLast = item + 1 >= (sections[section]?.items.length ?? 0);
  return isLast ? { section: section + 1, item: 0, offset: 0 } : { section, item: item + 1, offset: 0 };
}

function isSame(a: Place, b: Place): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

function isBefore(a: Place, b: Place): boolean {
  return a.section - b.section < 0 || (a.section === b.section && isEarlierItem(a, b));
}

function isEarlierItem(a: Place, b: Place): boolean {
  return a.item < b.item || (a.item === b.item && a.offset < b.offset);
}
