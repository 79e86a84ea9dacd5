import type { LineEnd, MeasuredItem, MeasuredSection, Room } from './paginate.ts';

/** What the drawn parts of a card take, in CSS pixels. */
export interface CardMeasures {
  readonly sections: readonly MeasuredSection[];
  readonly first: Room;
  readonly next: Room;
  /** The height of the page's box. */
  readonly page: number;
}

/** Fonts are spaced a little differently on paper: room for half a line is left over. */
const SAFETY = 6;

/**
 * Measures a card that is drawn in one column of its true width: every head and item, and what header and footers
 * leave of the page.
 */
export function measureCard(layer: HTMLElement): CardMeasures {
  const page = heightOf(layer.querySelector('[data-page-box]'));
  const header = {
    first: heightOf(one(layer, 'header', 'first')),
    next: heightOf(one(layer, 'header', 'next')),
  };
  const footer = {
    last: heightOf(one(layer, 'footer', 'last')),
    followed: heightOf(one(layer, 'footer', 'followed')),
  };
  const roomUnder = (head: number): Room => ({
    last: page - head - footer.last - SAFETY,
    followed: page - head - footer.followed - SAFETY,
  });
  const sections = [...layer.querySelectorAll<HTMLElement>('[data-column] > section')].map(measureSection);
  return { sections, first: roomUnder(header.first), next: roomUnder(header.next), page };
}

/**
 * What is not an item is head: the title, the column titles, and the white above them.
 * A title that runs into its text stands on a line of its own where the text goes on.
 */
function measureSection(section: HTMLElement): MeasuredSection {
  const items = [...section.querySelectorAll<HTMLElement>('[data-item]')].map(measureItem);
  const listed = items.reduce((sum, { height }) => sum + height, 0);
  const head = heightOf(section) - listed;
  const again = section.dataset.runIn ? head + heightOf(section.querySelector('h2')) : head;
  return { head, again, items };
}

function measureItem(item: HTMLElement): MeasuredItem {
  const text = item.tagName === 'TR' ? null : item.querySelector('[data-text]')?.firstChild;
  return { height: heightOf(item), lines: text instanceof Text ? lineEnds(text, item) : [] };
}

/** Where each line of the text ends. Lines are told apart by where their words lie. */
function lineEnds(text: Text, item: HTMLElement): readonly LineEnd[] {
  const top = item.getBoundingClientRect().top;
  const range = document.createRange();
  const lines: { offset: number; bottom: number }[] = [];
  for (const { index, 0: word } of text.data.matchAll(/\S+\s*/gu)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.trimEnd().length);
    const bottom = range.getBoundingClientRect().bottom - top;
    const line = lines.at(-1);
    const offset = index + word.length;
    if (line && bottom - line.bottom < 1) line.offset = offset;
    else lines.push({ offset, bottom });
  }
  return lines;
}

function one(layer: HTMLElement, part: 'header' | 'footer', which: string): Element | null {
  return layer.querySelector(`[data-${part}="${which}"]`);
}

function heightOf(element: Element | null): number {
  return element?.getBoundingClientRect().height ?? 0;
}
