import type { MeasuredItem, MeasuredSection } from './measuredSection.ts';
import type { Place } from './place.ts';

/** The height of everything between two places that no text is split at, other than the first. */
export function spanHeight(sections: readonly MeasuredSection[], from: Place, to: Place): number {
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

/** The height of the title of a part where it begins, or goes on, at this place. */
export function headAt(part: MeasuredSection, { item, offset }: Place): number {
  return item === 0 && offset === 0 ? part.head : part.again;
}

/** The height of what follows the offset. */
export function heightAfter(item: MeasuredItem | undefined, offset: number): number {
  if (!item) return 0;
  const above = item.lines.findLast((line) => line.offset <= offset);
  return item.height - (offset > 0 ? (above?.bottom ?? 0) : 0);
}
