import type { LineEnd, MeasuredItem, MeasuredSection } from './measuredSection.ts';
import type { Room } from './paginate.ts';

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
 * leave of the page. A preview may be scaled; the measures are those of the page itself.
 */
export function measureCard(layer: HTMLElement): CardMeasures {
  const ruler = createRuler(layer);
  const page = ruler.height('[data-page-box]');
  const roomUnder = (header: number): Room => ({
    last: page - header - ruler.height('[data-footer="last"]') - SAFETY,
    followed: page - header - ruler.height('[data-footer="followed"]') - SAFETY,
  });
  const sections = [...layer.querySelectorAll<HTMLElement>('[data-column] > section')];
  return {
    sections: sections.map((section) => measureSection(section, ruler)),
    first: roomUnder(ruler.height('[data-header="first"]')),
    next: roomUnder(ruler.height('[data-header="next"]')),
    page,
  };
}

interface Ruler {
  readonly scale: number;
  height(of: Element | string | null): number;
}

function createRuler(layer: HTMLElement): Ruler {
  const scale = layer.getBoundingClientRect().width / layer.offsetWidth || 1;
  const find = (of: Element | string | null) => (typeof of === 'string' ? layer.querySelector(of) : of);
  return { scale, height: (of) => (find(of)?.getBoundingClientRect().height ?? 0) / scale };
}

/**
 * What is not an item is head: the title, the column titles, and the white above them.
 * A title that runs into its text stands on a line of its own where the text goes on.
 */
function measureSection(section: HTMLElement, ruler: Ruler): MeasuredSection {
  const items = [...section.querySelectorAll<HTMLElement>('[data-item]')].map((item) =>
    measureItem(item, ruler),
  );
  const listed = items.reduce((sum, { height }) => sum + height, 0);
  const head = ruler.height(section) - listed;
  const again = section.dataset.runIn ? head + ruler.height(section.querySelector('h2')) : head;
  return { head, again, items };
}

function measureItem(item: HTMLElement, ruler: Ruler): MeasuredItem {
  const text = item.tagName === 'TR' ? null : item.querySelector('[data-text]')?.firstChild;
  return { height: ruler.height(item), lines: text instanceof Text ? lineEnds(text, item, ruler.scale) : [] };
}

/** Where each line of the text ends. Lines are told apart by where their words lie. */
function lineEnds(text: Text, item: HTMLElement, scale: number): readonly LineEnd[] {
  const top = item.getBoundingClientRect().top;
  const range = document.createRange();
  const lines: { offset: number; bottom: number }[] = [];
  for (const { index, 0: word } of text.data.matchAll(/\S+\s*/gu)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.trimEnd().length);
    const bottom = (range.getBoundingClientRect().bottom - top) / scale;
    const line = lines.at(-1);
    const offset = index + word.length;
    if (line && bottom - line.bottom < 1) line.offset = offset;
    else lines.push({ offset, bottom });
  }
  return lines;
}
