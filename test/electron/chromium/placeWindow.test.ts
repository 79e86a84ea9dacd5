import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { placeWindow } from '../../../electron/chromium/placeWindow.ts';
import { newFolder } from '../services/library/openedLibrary.ts';

const workArea = { x: 0, y: 0, width: 1_920, height: 1_080 };
const log = { info: () => undefined, error: () => undefined };

/** A browser window that is told where to be, and a display it is on. */
function standInWindow(bounds: object) {
  const moves: object[] = [];
  const session = {
    send: async (method: string, words: { readonly bounds: object }) =>
      method === 'Browser.setWindowBounds' ? void moves.push(words.bounds) : { windowId: 1, bounds },
  };
  const page = { context: () => ({ newCDPSession: async () => session }), evaluate: async () => workArea };
  return { page: page as unknown as Page, moves };
}

describe('[HO9] the window of the Chromium host', () => {
  const file = () => join(newFolder(), 'windows.json');

  it('opens in the middle of its display the first time, and later where it was', async () => {
    const kept = file();
    const first = standInWindow({ left: 40, top: 60, width: 1_000, height: 700, windowState: 'normal' });
    const keep = await placeWindow(first.page, kept, log);
    expect(first.moves).toEqual([{ left: 240, top: 90, width: 1_440, height: 900 }]);
    await keep();
    const second = standInWindow({});
    await placeWindow(second.page, kept, log);
    expect(second.moves).toEqual([{ left: 40, top: 60, width: 1_000, height: 700 }]);
  });

  it('fills its display again, and knows the size it had before', async () => {
    const kept = file();
    const before = { bounds: { x: 10, y: 10, width: 900, height: 600 }, isMaximized: false };
    writeFileSync(kept, JSON.stringify({ 7: before, '0 0 1920 1080': before }));
    const filled = standInWindow({ left: 0, top: 0, width: 1_920, height: 1_080, windowState: 'maximized' });
    await (await placeWindow(filled.page, kept, log))();
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual({
      7: before,
      '0 0 1920 1080': { ...before, isMaximized: true },
    });
    const again = standInWindow({});
    await placeWindow(again.page, kept, log);
    expect(again.moves.at(-1)).toEqual({ windowState: 'maximized' });
  });

  it('stays where it is when it cannot be moved', async () => {
    const page = {
      context: () => ({
        newCDPSession: async () => ({ send: () => Promise.reject(new Error('No window.')) }),
      }),
      evaluate: async () => workArea,
    };
    await (await placeWindow(page as unknown as Page, file(), log))();
  });
});
