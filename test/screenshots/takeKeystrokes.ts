import type { Locator } from 'playwright-core';
import type { E2eWindow } from '../support/e2eWindow.ts';
import { drawByKeys, drawnWorkflow } from '../support/keystrokeSession.ts';

/** Takes a picture at the end of each part of a map drawn by keys alone, and a wide one of all of it. */
export async function takeKeystrokes(
  window: E2eWindow,
  take: (name: string, of?: Locator) => Promise<void>,
): Promise<void> {
  await window.page.setViewportSize({ width: 1440, height: 760 });
  await window.newMap(drawnWorkflow.title);
  let place = 0;
  await drawByKeys(window, async (part) => {
    place += 1;
    if (part !== 'whole') return take(`keys-${place}-${part}`);
    await window.page.setViewportSize({ width: 2360, height: 400 });
    await window.press('Escape', 'Shift+1');
    await window.canvas.evaluate((canvas: HTMLElement) => canvas.blur());
    await take(`keys-${place}-${part}`, window.canvas);
  });
}
