import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { AxeTable } from './axeTable.ts';
import { e2eAxe } from './e2eAxe.ts';
import type { E2eWindow } from './e2eWindow.ts';

/** With what axe looks at in it: between the two nothing changes but colours. */
const schemes = [
  ['light', 'all'],
  ['dark', 'colours'],
] as const;

/** What a window of 1440 × 900 has room for when its user enlarges everything. */
const enlargements = [
  { percent: 100, width: 1440, height: 900 },
  { percent: 200, width: 720, height: 450 },
  { percent: 400, width: 360, height: 225 },
] as const;

/** In each colour scheme and at each size, nothing that axe finds, and nothing beyond the edge. */
export async function expectReach({ page, sees }: E2eWindow, table: AxeTable, screen: string): Promise<void> {
  for (const { percent, width, height } of enlargements) {
    await page.setViewportSize({ width, height });
    for (const [colorScheme, rules] of schemes) {
      await page.emulateMedia({ colorScheme });
      await sees(page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`));
      const found = await e2eAxe(page, rules);
      table.enter(screen, `${colorScheme} ${percent} %`, found.length);
      expect(found, `${colorScheme} at ${percent} %`).toEqual([]);
    }
    expect(await sideways(page), `scrolled sideways at ${percent} %`).toBe(0);
  }
  await page.setViewportSize(enlargements[0]);
}

/** How many pixels of the page lie beyond its right edge. Maps and tables scroll in a place of their own. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
