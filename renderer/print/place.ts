/** A place in the card's text: before this item of this section, after `offset` characters of it. */
export interface Place {
  readonly section: number;
  readonly item: number;
  readonly offset: number;
}

export function isSame(a: Place, b: Place): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

export function isBefore(a: Place, b: Place): boolean {
  return a.section - b.section < 0 || (a.section === b.section && isEarlierItem(a, b));
}

function isEarlierItem(a: Place, b: Place): boolean {
  return a.item < b.item || (a.item === b.item && a.offset < b.offset);
}
