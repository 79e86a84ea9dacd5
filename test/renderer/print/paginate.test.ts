import { describe, expect, it } from 'vitest';
import type { MeasuredSection } from '../../../renderer/print/measuredSection.ts';
import { paginate } from '../../../renderer/print/paginate.ts';
import type { Place } from '../../../renderer/print/place.ts';

/** A section of unbreakable items under a head of 10. */
function section(...heights: number[]): MeasuredSection {
  return { head: 10, again: 10, items: heights.map((height) => ({ height, lines: [] })) };
}

/** One text of so many lines, each 10 high and 50 characters long, under a head of 10. */
function longText(lines: number): MeasuredSection {
  const ends = Array.from({ length: lines }, (_, line) => ({
    offset: (line + 1) * 50,
    bottom: (line + 1) * 10,
  }));
  return { head: 10, again: 10, items: [{ height: lines * 10, lines: ends }] };
}

const place = (at: Place): string => `${at.section}.${at.item}${at.offset ? `+${at.offset}` : ''}`;

function spans(sections: readonly MeasuredSection[], first = 100, next = 100): string[] {
  const { pages } = paginate(sections, { last: first, followed: first }, { last: next, followed: next });
  return pages.map((page) => page.map(({ from, to }) => `${place(from)}–${place(to)}`).join(' | '));
}

describe('[WI60] the card is laid out without cutting anything', () => {
  it('keeps parts whole and makes the two columns of one page as even as they can be', () => {
    // Heights with heads: 30, 30, 50, 20. Left 30 + 30 = 60 against right 70 is the most even split of whole parts.
    const sections = [section(20), section(20), section(40), section(10)];
    expect(spans(sections)).toEqual(['0.0–2.0 | 2.0–4.0']);
    expect(paginate(sections, { last: 100, followed: 100 }, { last: 100, followed: 100 }).needed).toBe(70);
  });

  it('divides a part between two items when whole parts do not fit', () => {
    // 10 + 4 × 40 = 170 in one part. After two items: left 10 + 80 = 90, right again a head, 10 + 80 = 90.
    expect(spans([section(40, 40, 40, 40)])).toEqual(['0.0–0.2 | 0.2–1.0']);
  });

  it('goes on to a second page past the end of the first, and says how much would be needed', () => {
    // Three parts of 90: one a column, so the third begins page two. Two on one side need 180.
    const sections = [section(80), section(80), section(80)];
    expect(spans(sections)).toEqual(['0.0–1.0 | 1.0–2.0', '2.0–3.0 | 3.0–3.0']);
    expect(paginate(sections, { last: 100, followed: 100 }, { last: 100, followed: 100 }).needed).toBe(180);
  });

  it('splits a text between two lines only where it is longer than a column', () => {
    // 12 lines and a head are 130: 9 lines beside the head fill the left column (10 + 90), 3 go right.
    expect(spans([longText(12)])).toEqual(['0.0–0.0+450 | 0.0+450–1.0']);
  });

  it('goes through a text of any length, page after page', () => {
    // 40 lines, 9 a column: 9 + 9 | 9 + 9, then 4 left, in the left column.
    expect(spans([longText(40)])).toEqual([
      '0.0–0.0+450 | 0.0+450–0.0+900',
      '0.0+900–0.0+1350 | 0.0+1350–0.0+1800',
      '0.0+1800–1.0 | 1.0–1.0',
    ]);
  });

  it('never leaves a single line behind', () => {
    // 10 lines: 9 fit, but then one would stand alone, so 8 stay and 2 go on.
    expect(spans([longText(10)])).toEqual(['0.0–0.0+400 | 0.0+400–1.0']);
  });

  it('takes an unbreakable part even where it is taller than the page', () => {
    expect(spans([section(300), section(20)])).toEqual(['0.0–1.0 | 1.0–2.0']);
  });

  it('leaves a page for the sign-off alone where the columns fit only without it', () => {
    // The parts are 60 + 60 | 50 + 50: more than the 60 of a last page, within the 120 of one that is followed.
    const sections = [section(50), section(50), section(40), section(40)];
    const room = { last: 60, followed: 120 };
    const { pages } = paginate(sections, room, room);
    expect(pages.map((page) => page.map(({ from, to }) => `${place(from)}–${place(to)}`))).toEqual([
      ['0.0–2.0', '2.0–4.0'],
      ['4.0–4.0', '4.0–4.0'],
    ]);
  });
});
