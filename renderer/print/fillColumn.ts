import type { MeasuredItem, MeasuredSection } from './measuredSection.ts';
import { isSame, type Place } from './place.ts';
import { headAt, heightAfter } from './spanHeight.ts';

/** Fills one column and tells where it ends. A column always takes something, however tall. */
export function fillColumn(sections: readonly MeasuredSection[], from: Place, room: number): Place {
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
