import { describe, expect, it } from 'vitest';
import { type Area, noticePlace } from '../../../renderer/app/noticePlace.ts';

const window = { width: 1440, height: 900 };
const card = (left: number, top: number): Area => ({ left, top, right: left + 168, bottom: top + 64 });

describe('[SH16] where a notice lies', () => {
  it.each([
    ['nobody works anywhere', [], 'bottom-left'],
    ['the work is elsewhere', [card(700, 400)], 'bottom-left'],
    ['the selected step is at the bottom left', [card(200, 750)], 'top-left'],
    ['steps are selected on the whole left', [card(200, 750), card(200, 100)], 'bottom-center'],
    ['only the top middle is free', [card(200, 750), card(200, 100), card(700, 760)], 'top-center'],
    ['the form of the card is on the left', [{ left: 0, top: 96, right: 655, bottom: 868 }], 'bottom-right'],
  ] as const)('when %s', (_, work, place) => {
    expect(noticePlace(work, window)).toBe(place);
  });
});
