import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawInIdleTime } from '../../../../renderer/features/heatMap/drawInIdleTime.ts';
import type { FirmnessDraws } from '../../../../shared/analysis/firmnessDraws.ts';

/** Ten thousand draws of which each takes a tenth of a millisecond by a clock of their own. */
function slowDraws() {
  let [time, drawn] = [0, 0];
  vi.spyOn(performance, 'now').mockImplementation(() => time);
  const draws: FirmnessDraws = {
    ids: [],
    get isDone() {
      return drawn >= 10_000;
    },
    draw(times) {
      drawn += times;
      time += times / 10;
    },
    countsOf: () => new Uint16Array(),
  };
  return { draws, timeNow: () => time, drawnNow: () => drawn };
}

/** The page's idle time, given a slice at a time. */
function idlePage() {
  const asked = new Map<number, () => void>();
  let last = 0;
  vi.stubGlobal('requestIdleCallback', (slice: () => void) => {
    last += 1;
    asked.set(last, slice);
    return last;
  });
  vi.stubGlobal('cancelIdleCallback', (handle: number) => asked.delete(handle));
  return {
    isAsked: () => asked.size > 0,
    giveSlice() {
      const slices = [...asked.values()];
      asked.clear();
      for (const slice of slices) slice();
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('[FI6] drawing while the page is idle', () => {
  it('takes no slice longer than 8 ms, and says once when all is drawn', () => {
    const { draws, timeNow, drawnNow } = slowDraws();
    const page = idlePage();
    const whenDone = vi.fn();
    drawInIdleTime(draws, whenDone);
    while (page.isAsked()) {
      const before = timeNow();
      page.giveSlice();
      expect(timeNow() - before).toBeLessThanOrEqual(8);
    }
    expect(drawnNow()).toBe(10_000);
    expect(whenDone).toHaveBeenCalledOnce();
  });

  it('stops when the map has changed', () => {
    const { draws, drawnNow } = slowDraws();
    const page = idlePage();
    const whenDone = vi.fn();
    const stop = drawInIdleTime(draws, whenDone);
    page.giveSlice();
    const drawn = drawnNow();
    stop();
    page.giveSlice();
    expect(page.isAsked()).toBe(false);
    expect(drawnNow()).toBe(drawn);
    expect(whenDone).not.toHaveBeenCalled();
  });
});
